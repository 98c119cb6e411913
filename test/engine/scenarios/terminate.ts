import { inline, setVariable, switchOn, task, terminate } from '../definition.ts';
import { executed, type Scenarios } from '../scenario.ts';

const x = inline('x', '({ q: 1 })');
const never = inline('never', '1');

export const terminateScenarios: Scenarios = {
  'as COMPLETED, with an output': executed(
    [terminate('end', 'COMPLETED', { workflowOutput: { a: '${workflow.input.a}' } }), never],
    { input: { a: 3 } },
  ),
  'as COMPLETED, without an output': executed([x, terminate('end', 'COMPLETED'), never]),
  'as COMPLETED, with a reason': executed([
    terminate('end', 'COMPLETED', { terminationReason: 'done' }),
  ]),
  'as FAILED, with a reason and an output': executed([
    terminate('end', 'FAILED', { terminationReason: 'because', workflowOutput: { a: 1 } }),
  ]),
  'as FAILED, without a reason': executed([terminate('end', 'FAILED')]),
  'as TERMINATED': executed([terminate('end', 'TERMINATED', { terminationReason: 'why' })]),
  'as TERMINATED, without a reason': executed([terminate('end', 'TERMINATED')]),
  'without a status': executed([
    task('TERMINATE', 'end', { inputParameters: { workflowOutput: { a: 1 } } }),
  ]),
  'with a status that nobody knows': executed([terminate('end', 'OVER')]),
  'with a status that no TERMINATE may give': executed([terminate('end', 'PAUSED')]),
  'with a status in small letters': executed([terminate('end', 'completed')]),
  'with a status that is an expression': executed([terminate('end', '${workflow.input.s}')], {
    input: { s: 'FAILED' },
  }),
  'with an output that is one expression': executed([
    x,
    terminate('end', 'COMPLETED', { workflowOutput: '${x.output.result}' }),
  ]),
  'with an output that is a text': executed([
    terminate('end', 'COMPLETED', { workflowOutput: 'text' }),
  ]),
  'with an output that is a list': executed([
    terminate('end', 'COMPLETED', { workflowOutput: [1] }),
  ]),
  'with an output that is null': executed([
    terminate('end', 'COMPLETED', { workflowOutput: '${x.output.zz}' }),
    x,
  ]),
  'where the definition says what comes out': executed([x, terminate('end', 'COMPLETED')], {
    definition: { outputParameters: { r: '${x.output.result}' } },
  }),
  'with an output where the definition says another': executed(
    [x, terminate('end', 'COMPLETED', { workflowOutput: { z: 2 } })],
    { definition: { outputParameters: { r: '${x.output.result}' } } },
  ),
  'as FAILED where the definition says what comes out': executed([x, terminate('end', 'FAILED')], {
    definition: { outputParameters: { r: '${x.output.result}' } },
  }),
  'in a case': executed([
    switchOn('s', 'a', { a: [terminate('end', 'COMPLETED', { workflowOutput: { z: 1 } })] }),
    never,
  ]),
  'an optional one': executed([{ ...terminate('end', 'FAILED'), optional: true }, never]),
  'its input and output': executed(
    [terminate('end', 'COMPLETED', { workflowOutput: { a: { b: [1] } } })],
    { showInput: true },
  ),
  'after a variable was set': executed([setVariable('v', { k: 1 }), terminate('end', 'COMPLETED')]),
};
