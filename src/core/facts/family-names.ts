/** Family names that stand before two given names, folded: "Kim Jong-un", "Nguyen Van Thanh". */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'kim lee park choi jung jeong moon yoon kang cho jang lim han oh seo shin kwon hwang song ahn hong chang chen chiang lin tsai wang wu lai xi li zhang liu yang huang zhao zhou xu sun ma zhu hu guo he luo gao zheng liang xie tang deng feng nguyen tran le pham huynh phan vu vo dang bui ngo duong'.split(
    ' ',
  ),
);
