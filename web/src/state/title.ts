import { createEffect } from "solid-js";

/** Keeps the window's title; the view's own name first, for tabs and bookmarks. */
export function useTitle(name: () => string | undefined): void {
  createEffect(() => {
    const own = name();
    document.title = own ? `${own} · stancegraph` : "stancegraph";
  });
}
