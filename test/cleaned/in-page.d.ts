export interface ShownText {
  text: string;
  isMonospace: boolean;
  isLink: boolean;
  isHeadCell: boolean;
  isRightToLeft: boolean;
  size: number;
  family: string;
  color: string;
  background: string;
  lineHeight: string;
  align: string;
  left: number;
  right: number;
}

export function textsInPage(unseen: string): ShownText[];

export function linksAndPicturesInPage(): {
  pictures: { src: string; width: number; height: number; isShown: boolean }[];
  links: { written: string; url: string }[];
};
