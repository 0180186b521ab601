/** Names of the editors of GraphiQL, by a class of what holds them. */
export interface EditorLabels {
  readonly query: string;
  readonly variables: string;
  readonly response: string;
}

/** Gives the editors names and lets the keyboard reach what scrolls in them, now and whenever one is made; the result stops that. */
export function labelEditors(within: Element, labels: EditorLabels): () => void {
  const label = () => {
    for (const editor of within.querySelectorAll(".CodeMirror")) {
      const text = editor.closest(".result-window")
        ? labels.response
        : editor.closest(".graphiql-query-editor")
          ? labels.query
          : labels.variables;
      editor.querySelector("textarea")?.setAttribute("aria-label", text);
      editor.querySelector(".CodeMirror-scroll")?.setAttribute("tabindex", "0");
    }
  };
  label();
  const observer = new MutationObserver(label);
  observer.observe(within, { childList: true, subtree: true });
  return () => observer.disconnect();
}
