import { inline, switchBy, type TaskOf } from '../definition.ts';
import { executed, type Scenarios } from '../scenario.ts';

/** What the engine hands to a script are maps and lists of Java. */
const input = {
  m: { k: 'v', n: 1 },
  list: ['a', 'b', 'c'],
  objects: [{ n: 1 }, { n: 2 }],
  empty: {},
  none: [],
};
const script = (expression: string): TaskOf => inline('x', expression, input);
const expressions = [
  "$.m.get('k')",
  "$.m.get('none')",
  '$.m.size()',
  '$.m.isEmpty()',
  '$.empty.isEmpty()',
  "$.m.containsKey('k')",
  "$.m.containsKey('z')",
  "$.m.containsValue('v')",
  "$.m.getOrDefault('z', 5)",
  '$.m.keySet()',
  '$.m.keySet().size()',
  "$.m.keySet().contains('k')",
  '$.m.values()',
  '$.m.entrySet().size()',
  "$.m.put('z', 1); $.m.z",
  "$.m.remove('k'); $.m.size()",
  '$.list.get(0)',
  '$.list.size()',
  '$.list.isEmpty()',
  '$.none.isEmpty()',
  "$.list.contains('b')",
  "$.list.contains('z')",
  "$.list.indexOf('c')",
  '$.list.subList(0, 2)',
  '$.list.toString()',
  '$.m.toString()',
  '$.objects.get(1).get("n")',
  '$.objects.get(1).n',
  '$.objects.stream().map(o => o.get("n")).toList()',
  "$.list.stream().filter(s => s != 'b').count()",
  '$.list.length',
  '$.list[1]',
  'for (const one of $.list) { one }',
  'let all = ""; for (const one of $.list) { all += one } all',
  'let keys = []; for (const k in $.m) { keys.push(k) } keys',
  '$.list.forEach(function (x) { }); 1',
  "$.get('m').get('k')",
  "$.containsKey('m')",
  'Object.keys($.m).length',
  'Array.isArray($.list)',
  '$.list instanceof Array',
  '$.list.length == $.list.size()',
  'java.lang.System.currentTimeMillis() > 0',
  'Java.type("java.lang.String")',
  'console.log("written"); 1',
];

export const javaAccessScenarios: Scenarios = {
  ...Object.fromEntries(
    expressions.map((expression) => [expression, executed([script(expression)])]),
  ),
  'a switch that reads a map of Java': executed([
    switchBy('s', "$.m.get('k') == 'v' ? 'a' : 'b'", input, {
      a: [inline('in_a', '1')],
      b: [inline('in_b', '2')],
    }),
  ]),
  'a switch that asks a list of Java': executed([
    switchBy('s', "$.list.contains('b')", input, { true: [inline('in_a', '1')] }, [
      inline('in_b', '2'),
    ]),
  ]),
};
