import type { TimelineItem } from "./timeline.ts";

/** Where a reader can change the file behind a page, or say what is wrong with it. */
export interface RepositoryLinks {
  readonly edit: string;
  readonly report: string;
}

/**
 * The links into a repository on GitHub for the page of an event or a report: its editor, which makes a
 * suggestion of the change, and its issue form with the address of the page filled in
 * (https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query).
 *
 * @param page The whole address of the page.
 */
export function repositoryLinks(repository: string, { file }: TimelineItem, page: string): RepositoryLinks {
  const root = repository.replace(/\/$/, "");
  const path = file.split("/").map(encodeURIComponent).join("/");
  return {
    edit: `${root}/edit/main/${path}`,
    report: `${root}/issues/new?template=report-error.yml&page=${encodeURIComponent(page)}`,
  };
}
