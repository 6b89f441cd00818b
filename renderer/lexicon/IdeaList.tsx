/** Ideas as buttons, each of which puts its words into the note. */
export function IdeaList({
  ideas,
  onInsert,
}: {
  ideas: readonly string[];
  onInsert: (text: string) => void;
}) {
  return (
    <ul className="-mx-1.5 flex flex-col">
      {[...new Set(ideas)].map((idea) => (
        <li key={idea}>
          <button
            type="button"
            onClick={() => onInsert(idea)}
            className="w-full rounded-1 px-1.5 py-1 text-left hover:bg-hover"
          >
            {idea}
          </button>
        </li>
      ))}
    </ul>
  );
}
