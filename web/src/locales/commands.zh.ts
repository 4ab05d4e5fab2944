/** Words of the commands, in Chinese: what they are called, and what else they are looked for by. */
import type { CommandId } from '../core/commands/commands';

export interface CommandWords {
  readonly name: string;
  /** Pinyin, its initials, other words. */
  readonly also: string;
}

const names: Record<CommandId, CommandWords> = {
  undo: { name: '撤销', also: 'chexiao cx' },
  redo: { name: '重做', also: 'chongzuo cz' },
  expandChosen: { name: '展开或收起所选', also: 'zhankai zk shouqi' },
  chooseNeighbours: { name: '加选相邻', also: 'jiaxuan xianglin linju jxxl' },
  chooseAll: { name: '全选图上的', also: 'quanxuan qx' },
  chooseNone: { name: '取消选择', also: 'quxiao xuanze qxxz' },
  hideChosen: { name: '隐藏所选', also: 'yincang yc' },
  showHidden: { name: '显示隐藏的', also: 'xianshi yincang xsyc' },
  pinChosen: { name: '固定或放开所选', also: 'guding gd' },
  moveTool: { name: '移动画布', also: 'yidong huabu ydhb' },
  boxTool: { name: '框选', also: 'kuangxuan kx' },
  lassoTool: { name: '圈选', also: 'quanxuan taosuo qx' },
  fit: { name: '看全图', also: 'kanquantu kqt suofang' },
  layoutForce: { name: '布局：力导向', also: 'buju lidaoxiang bj' },
  layoutNoverlap: { name: '布局：消除重叠', also: 'buju xiaochu chongdie bj' },
  layoutHierarchy: { name: '布局：分层', also: 'buju fenceng bj' },
  layoutCircular: { name: '布局：按种类成环', also: 'buju chenghuan bj' },
  layoutColumns: { name: '布局：城市成列', also: 'buju chengshi chenglie bj' },
  colourByKind: { name: '着色：按种类', also: 'zhuose zhonglei zs yanse' },
  colourByCommunity: { name: '着色：按社群', also: 'zhuose shequn zs yanse' },
  copyLink: { name: '复制本视图的链接', also: 'fuzhi lianjie fzlj fenxiang' },
  takePng: { name: '带走：PNG 图片', also: 'daizou tupian png dc daochu' },
  takeSvg: { name: '带走：SVG 矢量图', also: 'daizou shiliang svg dc daochu' },
  takeNodesCsv: { name: '带走：节点 CSV', also: 'daizou jiedian csv dc daochu' },
  takeRelationshipsCsv: { name: '带走：关系与原文 CSV', also: 'daizou guanxi yuanwen csv dc daochu' },
  takeJson: { name: '带走：JSON', also: 'daizou json dc daochu' },
  takeGexf: { name: '带走：GEXF', also: 'daizou gexf gephi dc daochu' },
  takeGraphml: { name: '带走：GraphML', also: 'daizou graphml dc daochu' },
  print: { name: '打印', also: 'dayin dy' },
  blankCanvas: { name: '从空白画布开始', also: 'kongbai huabu kbhb xinjian' },
  wholeGraph: { name: '看全部的图', also: 'quanbu tu qb' },
  judgements: { name: '我的判断', also: 'wode panduan wdpd pd' },
  sameAs: { name: '所选与…是同一个', also: 'tongyige tyg hebing hb' },
  notSame: { name: '所选不是同一个', also: 'bushi tongyige bstyg fenkai fk' },
  rename: { name: '给所选改名', also: 'gaiming gm chongmingming' },
  bring: { name: '带入报告', also: 'dairu baogao drbg shangchuan daoru sc dr' },
  viewGraph: { name: '去：关系图', also: 'guanxitu gxt tu' },
  viewTable: { name: '去：表格', also: 'biaoge bg' },
  viewThemes: { name: '去：主题', also: 'zhuti zt' },
  viewMatrix: { name: '去：对照', also: 'duizhao dz juzhen' },
  viewTimeline: { name: '去：时间', also: 'shijian sj shijianzhou' },
  viewPaths: { name: '去：路径', also: 'lujing lj lianxi' },
  viewReports: { name: '去：报告', also: 'baogao bg' },
  viewCypher: { name: '去：查询', also: 'chaxun cx cypher' },
  language: { name: '切换到英文', also: 'yingwen yuyan english yw' },
  appearance: { name: '切换深色与浅色', also: 'shense qianse yejian ss' },
  shortcuts: { name: '键盘快捷键', also: 'kuaijiejian jianpan kjj bangzhu' },
  guide: { name: '三个问题学会用', also: 'zhinan bangzhu xinshou zn' },
};

export const commandsZh = {
  heading: '命令',
  names,
  shortcuts: '键盘快捷键',
  everywhere: '处处可用',
  onCanvas: '在关系图与表格里',
  byPointer: '用鼠标与方向键',
  search: '搜索与命令',
  gestures: {
    click: { how: '单击', what: '选中，右边看详情' },
    double: { how: '双击', what: '展开或收起相邻' },
    right: { how: '右键，或选中后按 M', what: '打开节点菜单' },
    shiftClick: { how: 'Shift + 单击，或空格', what: '加选或减选' },
    shiftDrag: { how: 'Shift + 拖动', what: '框选' },
    arrows: { how: '方向键（先点一下图）', what: '沿关系走到相邻节点' },
    enter: { how: 'Enter', what: '展开或收起选中的节点' },
  },
  guide: {
    title: '三个问题，学会用政图',
    intro: '每个问题都来自已读入的报告。照着做一遍，就知道怎么查、怎么核对。',
    go: '带我去',
    theme: (theme: string) => ({
      question: `哪些城市讨论过“${theme}”？`,
      steps: '打开“主题”，选中它：每张卡片是一个城市，下面是会议与原话；点“打开报告”能看到原文出处。',
    }),
    shared: {
      question: '几个城市的共同话题是什么？',
      steps: '打开“对照”，勾选两个以上城市，右边列出共同的与独有的主题；点一个格子，看那次会怎么说。',
    },
    around: (name: string) => ({
      question: `${name}跟谁、跟什么有关？`,
      steps: '从空白画布搜出它，右键或按“上图”逐类展开，先看有几个再决定；做错了按 Ctrl+Z。',
    }),
  },
};
