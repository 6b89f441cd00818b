import { createServer } from "node:net";
import { expect, it } from "vitest";
import { AppError } from "#shared/errors.ts";
import { describeFailure } from "./failure.ts";

it("gives an error of the app in its own words", () => {
  expect(describeFailure(new AppError("busy", "Wait a moment."), false)).toEqual({
    exitCode: 1,
    message: "Wait a moment.",
  });
});

it("counts only a fault of the program as internal", () => {
  expect(describeFailure(new AppError("internal", "The log says more."), false)).toEqual({
    exitCode: 2,
    message: "The log says more.",
  });
  expect(describeFailure(new TypeError("x is not a function"), false)).toEqual({
    exitCode: 2,
    message:
      'Something failed inside Nano Banana (TypeError: x is not a function). Run "nano-banana doctor" to check the installation.',
  });
});

it("calls an interrupted command stopped, whatever it failed of", () => {
  expect(describeFailure(new TypeError("cut short"), true)).toEqual({ exitCode: 130, message: "Stopped." });
  expect(describeFailure(new DOMException("x", "AbortError"), false).exitCode).toBe(130);
});

it("says that a host does not answer when it refuses or drops the connection", async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const call = () => fetch(`http://127.0.0.1:${address.port}/`).catch((error: unknown) => error);
  const dropped = await call();
  await new Promise((resolve) => server.close(resolve));
  const refused = await call();
  for (const error of [dropped, refused]) {
    expect(describeFailure(error, false)).toMatchObject({
      exitCode: 1,
      message: expect.stringContaining("does not answer"),
    });
  }
});
