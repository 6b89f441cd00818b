import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { UpdateSource } from "#shared/updates.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogHeader } from "../ui/DialogHeader.tsx";
import { UpdateResult } from "./UpdateResult.tsx";
import { useUpdateCheck } from "./use-update-check.ts";
import { hostOf, useUpdateSource } from "./use-update-source.ts";

/** Shows which address would be asked, lets the person change it, and asks when told. */
export function UpdatesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { data: source, error } = useUpdateSource();
  // The dialog gives the focus to what is in it as it opens.
  if (source === undefined && error === null) return null;
  return (
    <Dialog
      label={t("updates.title")}
      onClose={onClose}
      className="flex w-[min(30rem,calc(100vw-2rem))] flex-col"
    >
      <DialogHeader title={t("updates.title")} onClose={onClose} />
      {source && <UpdateForm source={source} />}
      {error && (
        <p role="alert" className="px-5 pb-5 text-danger">
          {error.message}
        </p>
      )}
    </Dialog>
  );
}

function UpdateForm({ source }: { source: UpdateSource }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState(source.address);
  const [token, setToken] = useState("");
  const { check, ask, stop, forgetToken } = useUpdateCheck();
  const fields = useId();
  const host = hostOf(address);
  const isAsking = check.kind === "asking";

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    await ask({ address, ...(token !== "" && { token }) });
    setToken("");
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="min-h-0 overflow-y-auto px-5 pb-5">
      <p className="mb-4 text-muted">{source.address === "" ? t("updates.noAddress") : t("updates.intro")}</p>
      <label htmlFor={`${fields}-address`} className="mb-1 block font-medium">
        {t("updates.address")}
      </label>
      <input
        id={`${fields}-address`}
        data-autofocus=""
        type="text"
        inputMode="url"
        value={address}
        maxLength={2_048}
        placeholder={t("updates.addressHint")}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setAddress(event.target.value)}
        className={FIELD}
      />
      <label htmlFor={`${fields}-token`} className="mt-4 mb-1 block font-medium">
        {t("updates.token")}
      </label>
      <div className="flex gap-2">
        <input
          id={`${fields}-token`}
          type="password"
          value={token}
          maxLength={4_096}
          placeholder={t(`updates.tokenStates.${source.token}`)}
          autoComplete="off"
          aria-describedby={`${fields}-note`}
          onChange={(event) => setToken(event.target.value)}
          className={FIELD}
        />
        {source.token !== "unset" && (
          <Button disabled={isAsking} onClick={() => void forgetToken()}>
            {t("updates.forgetToken")}
          </Button>
        )}
      </div>
      <p id={`${fields}-note`} className="mt-1.5 text-muted text-small">
        {host === "" ? t("updates.tokenNoteNoHost") : t("updates.tokenNote", { host })}{" "}
        {t(`updates.keeping.${source.keeping}`)}
      </p>
      <UpdateResult check={check} host={hostOf(source.address)} />
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        {/* Keys keep the two apart: one button that became the other in its own click would ask again. */}
        {isAsking ? (
          <Button key="stop" onClick={stop}>
            {t("updates.stop")}
          </Button>
        ) : (
          <Button key="ask" type="submit" tone="main" disabled={address.trim() === ""}>
            <span className="truncate">
              {host === "" ? t("updates.askNobody") : t("updates.ask", { host })}
            </span>
          </Button>
        )}
      </div>
    </form>
  );
}

const FIELD =
  "h-7.5 w-full min-w-0 rounded-1 border border-line bg-surface px-2.5 text-text placeholder:text-faint";
