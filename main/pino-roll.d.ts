declare module "pino-roll" {
  import type { DestinationStream } from "pino";

  interface RollOptions {
    file: string;
    size: string;
    limit: { count: number };
    mode: number;
  }
  interface RollingFile extends DestinationStream {
    end(): void;
    once(event: "close", listener: () => void): void;
    on(event: "error", listener: (error: Error) => void): void;
  }
  function roll(options: RollOptions): Promise<RollingFile>;
  export = roll;
}
