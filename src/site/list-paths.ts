import { allPages, type ListPage } from "../timeline/lists/pagination.ts";

/**
 * The pages of a list for a route with the rest parameter `page`: `2024/06` for `/reports/2024/06/`, nothing for the
 * folder itself.
 *
 * @param folder The path of the folder that the route is in; that of the list by default.
 */
export function listPaths<Item>(
  first: ListPage<Item>,
  folder: string = first.address,
): { params: { page: string | undefined }; props: { page: ListPage<Item> } }[] {
  return allPages(first).map((page) => ({
    params: { page: page.address.slice(folder.length, -1) || undefined },
    props: { page },
  }));
}
