import { human, inline, setVariable, task } from '../definition.ts';
import { executed, type Scenarios } from '../scenario.ts';

const after = inline('after', '$.x', { x: '${h.output.ok}' });

export const peopleScenarios: Scenarios = {
  'an answer': executed([human('h', { inputParameters: { a: 1 } }), after], {
    worker: () => ({ output: { ok: true } }),
  }),
  'an answer without output': executed([human('h'), after]),
  'a refusal': executed([human('h'), after], {
    worker: () => ({ status: 'FAILED', reason: 'declined' }),
  }),
  'a refusal for good': executed([human('h'), after], {
    worker: () => ({ status: 'FAILED_WITH_TERMINAL_ERROR', reason: 'declined' }),
  }),
  'while it waits': executed([human('h'), after], { worker: () => undefined }),
  'in progress with some output': async (run) => {
    const id = await run.begin([human('h'), after]);
    await run.answer(id, 'h', { status: 'IN_PROGRESS', output: { half: 1 } });
    const { tasks } = await run.settled(id);
    return { status: tasks[0]!.status, output: tasks[0]!['outputData'] as unknown };
  },
  'an answer, read by a later task': executed(
    [
      human('h'),
      setVariable('v', { all: '${h.output}', who: '${h.workerId}', status: '${h.status}' }),
    ],
    { worker: () => ({ output: { ok: { deep: [1] } } }) },
  ),
  'a NOOP': executed([task('NOOP', 'n'), inline('z', '1')]),
  'a DYNAMIC task': executed(
    [task('DYNAMIC', 'd', { dynamicTaskNameParam: 'of', inputParameters: { of: '~one', x: 1 } })],
    { showInput: true },
  ),
  'a DYNAMIC task without its parameter': executed([
    task('DYNAMIC', 'd', { dynamicTaskNameParam: 'of', inputParameters: { x: 1 } }),
  ]),
  'a DYNAMIC task whose name is null': executed([
    task('DYNAMIC', 'd', {
      dynamicTaskNameParam: 'of',
      inputParameters: { of: '${workflow.input.none}' },
    }),
  ]),
  'a DYNAMIC script': executed([
    task('DYNAMIC', 'd', {
      dynamicTaskNameParam: 'of',
      inputParameters: { of: 'INLINE', evaluatorType: 'graaljs', expression: '4' },
    }),
  ]),
  'a task without a type': executed([{ name: '~u', taskReferenceName: 'u', inputParameters: {} }]),
  'a task of a type that nobody knows': executed([task('OTHER', 'u', { name: '~u' })]),
};
