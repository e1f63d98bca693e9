/** How a mirrored page is made to fit. Pure. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Factor by which the page is drawn; never larger than it is. */
export const fitting = (page: Size, room: Size): number =>
  page.width <= 0 || page.height <= 0 ? 1 : Math.min(1, room.width / page.width, room.height / page.height);
