import { allPages, type ListPage } from "../timeline/lists/pagination.ts";

/**
 * The pages of a list, or none if there is no list, for a route with the rest parameter `page`: `2024/06` for
 * `/reports/2024/06/`, nothing for the folder itself.
 *
 * @param folder The path of the folder that the route is in; that of the list by default.
 */
export function listPaths<Item>(
  first: ListPage<Item> | null,
  folder: string = first?.address ?? "/",
): { params: { page: string | undefined }; props: { page: ListPage<Item> } }[] {
  return (first === null ? [] : allPages(first)).map((page) => ({
    params: { page: page.address.slice(folder.length, -1) || undefined },
    props: { page },
  }));
}

/** The pages of a list, as `listPaths` gives them, with further parameters and props that they share. */
export function listPathsWith<Params, Props, Item>(
  shared: { readonly params: Params; readonly props: Props },
  ...list: Parameters<typeof listPaths<Item>>
) {
  return listPaths(...list).map(({ params, props }) => ({
    params: { ...shared.params, ...params },
    props: { ...shared.props, ...props },
  }));
}
