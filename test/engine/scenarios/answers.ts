import {
  fork,
  human,
  inline,
  join,
  loop,
  setVariable,
  simple,
  switchOn,
  terminate,
  wait,
} from '../definition.ts';
import type { Scenarios } from '../scenario.ts';

const some = [
  inline('a', '1'),
  switchOn('s', 'a', { a: [inline('in_a', '1')] }),
  fork('f', [inline('p', '1')], [inline('q', '2')]),
  join('j', ['p', 'q']),
  loop('l', 'false', [inline('t', '1')]),
  setVariable('v', { x: 1 }),
  simple('w'),
];

export const answerScenarios: Scenarios = {
  'the names and types of tasks': async (run) => {
    const { tasks } = await run.execute([
      ...some,
      human('h'),
      wait('y'),
      terminate('end', 'COMPLETED'),
    ]);
    return tasks.map(({ referenceTaskName, taskType, taskDefName, loopOverTask, seq }) => ({
      of: referenceTaskName,
      taskType,
      taskDefName: taskDefName as unknown,
      loopOverTask: loopOverTask as unknown,
      seq: seq as unknown,
    }));
  },
  'the members of tasks': async (run) => {
    const { tasks } = await run.execute(some);
    return tasks.map((task) => ({
      of: task.referenceTaskName,
      members: Object.keys(task)
        .filter((name) => task[name] !== null)
        .sort(),
    }));
  },
  'a task as it is shown': async (run) => {
    const { tasks } = await run.execute([inline('a', '1'), human('h')], {
      worker: () => undefined,
    });
    return tasks.map(
      ({
        workflowTask: _workflowTask,
        taskDefinition: _taskDefinition,
        inputData: _input,
        queueWaitTime: _wait,
        ...task
      }) => ({
        ...task,
        times: ['startTime', 'endTime', 'updateTime', 'scheduledTime'].filter(
          (name) => task[name] > 0,
        ),
      }),
    );
  },
  'a task of the definition as it is shown': async (run) => {
    const { tasks } = await run.execute([inline('a', '1'), simple('w')]);
    return tasks.map(({ workflowTask }) => workflowTask as unknown);
  },
  'an execution as it is shown': async (run) => {
    const {
      tasks: _tasks,
      workflowDefinition: _definition,
      ...execution
    } = await run.execute([simple('w')], {
      input: { a: 1 },
      request: { correlationId: 'c' },
      worker: () => undefined,
    });
    return execution;
  },
  'a definition as it is shown in an execution': async (run) => {
    const { workflowDefinition } = await run.execute([inline('a', '1')]);
    return workflowDefinition as unknown;
  },
  'the input of tasks': async (run) => {
    const { tasks } = await run.execute([...some, terminate('end', 'COMPLETED')]);
    return tasks.map(({ referenceTaskName, inputData }) => ({
      of: referenceTaskName,
      input: inputData as unknown,
    }));
  },
};
