import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button.tsx";

/** Keeps a failure of one part from taking the window with it. Give it a `key`, so that other content starts anew. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Failed onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="m-auto flex max-w-80 flex-col items-center gap-3 p-6 text-center">
      <h2 className="font-semibold">{t("error.title")}</h2>
      <p className="text-muted">{t("error.unknown")}</p>
      <Button onClick={onRetry}>{t("action.retry")}</Button>
    </div>
  );
}
