/** Functions that the editor offers: those that both stores answer alike. */
export interface CypherFunction {
  readonly name: string;
  /** A call that shows what it takes; `n` is a node, `r` a relationship, `p` a path. */
  readonly call: string;
  readonly zh: string;
  readonly en: string;
}

const offer = (name: string, call: string, zh: string, en: string): CypherFunction => ({
  name,
  call,
  zh,
  en,
});

export const cypherFunctions: readonly CypherFunction[] = [
  offer('count', 'count(n)', '计数', 'how many'),
  offer('collect', 'collect(n.name)', '收成列表', 'as a list'),
  offer('sum', 'sum(size(n.name))', '求和', 'sum'),
  offer('avg', 'avg(size(n.name))', '平均', 'average'),
  offer('min', 'min(n.name)', '最小', 'smallest'),
  offer('max', 'max(n.name)', '最大', 'largest'),
  offer('size', 'size(n.name)', '长度、个数', 'length of a text or list'),
  offer('coalesce', "coalesce(n.code, '')", '第一个非空值', 'first that is not null'),
  offer('labels', 'labels(n)', '标签', 'labels of a node'),
  offer('type', 'type(r)', '关系类型', 'type of a relationship'),
  offer('properties', 'properties(n)', '全部属性', 'all properties'),
  offer('keys', 'keys(n)', '属性名', 'names of its properties'),
  offer('startNode', 'startNode(r)', '起点', 'start of a relationship'),
  offer('endNode', 'endNode(r)', '终点', 'end of a relationship'),
  offer('nodes', 'nodes(p)', '路径的节点', 'nodes of a path'),
  offer('relationships', 'relationships(p)', '路径的关系', 'relationships of a path'),
  offer('length', 'length(p)', '路径的步数', 'hops of a path'),
  offer('left', 'left(n.name, 2)', '前几个字', 'first characters'),
  offer('right', 'right(n.name, 2)', '后几个字', 'last characters'),
  offer('substring', 'substring(n.name, 0, 2)', '截取', 'a part of a text'),
  offer('replace', "replace(n.name, '市', '')", '替换', 'text replaced'),
  offer('trim', 'trim(n.name)', '去两端空白', 'without blanks at the ends'),
  offer('toLower', 'toLower(n.name)', '转小写', 'in small letters'),
  offer('toUpper', 'toUpper(n.name)', '转大写', 'in capitals'),
  offer('toInteger', "toInteger('3')", '转整数', 'as a whole number'),
  offer('toFloat', "toFloat('3.5')", '转小数', 'as a number'),
  offer('toString', 'toString(3)', '转文本', 'as text'),
  offer('abs', 'abs(-3)', '绝对值', 'absolute value'),
  offer('round', 'round(2.6)', '四舍五入', 'rounded'),
  offer('floor', 'floor(2.6)', '向下取整', 'rounded down'),
  offer('ceil', 'ceil(2.1)', '向上取整', 'rounded up'),
  offer('range', 'range(1, 3)', '一串整数', 'whole numbers from … to …'),
];
