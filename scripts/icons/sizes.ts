/** Sizes of the icons in pixels: 16, 32 and 80 on the ribbon, 32 and 64 in the list of add-ins, 128 in the store. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;
