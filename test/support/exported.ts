/** What a platform exports, with all that it adds when something is saved. */
const saved = {
  createTime: 1742230294084,
  updateTime: 1742230715069,
  createdBy: 'USER:someone@elsewhere.com',
  updatedBy: 'USER:someone@elsewhere.com',
};

export const exportedForm = {
  ...saved,
  name: 'Inspection',
  version: 1,
  jsonSchema: {
    $schema: 'http://json-schema.org/draft-07/schema',
    properties: { roof: { type: 'string', enum: ['dry', 'leaking'] } },
    required: ['roof'],
  },
  templateUI: {
    type: 'VerticalLayout',
    elements: [{ type: 'Control', scope: '#/properties/roof' }],
  },
};

export const exportedTaskDefinition = {
  ...saved,
  name: 'measure_house',
  description: 'Measures a house',
  ownerEmail: 'someone@elsewhere.com',
  retryCount: 3,
  retryLogic: 'FIXED',
  retryDelaySeconds: 60,
  timeoutSeconds: 3600,
  timeoutPolicy: 'TIME_OUT_WF',
  responseTimeoutSeconds: 600,
  inputKeys: [],
  outputKeys: [],
  inputTemplate: {},
  enforceSchema: false,
};

export const exportedWorkflow = {
  ...saved,
  name: 'inspect_house',
  description: 'A house is measured, then inspected',
  version: 1,
  schemaVersion: 2,
  restartable: true,
  ownerEmail: 'someone@elsewhere.com',
  timeoutPolicy: 'ALERT_ONLY',
  timeoutSeconds: 0,
  variables: {},
  inputTemplate: {},
  inputParameters: [],
  outputParameters: {},
  enforceSchema: true,
  tasks: [
    {
      name: 'inspect',
      taskReferenceName: 'inspect_ref',
      type: 'HUMAN',
      inputParameters: {
        __humanTaskDefinition: {
          assignmentCompletionStrategy: 'LEAVE_OPEN',
          assignments: [],
          userFormTemplate: { name: 'Inspection', version: 1 },
        },
      },
      decisionCases: {},
      defaultCase: [],
      forkTasks: [],
      startDelay: 0,
      joinOn: [],
      optional: false,
      defaultExclusiveJoinTask: [],
      asyncComplete: false,
      loopOver: [],
      onStateChange: {},
      permissive: false,
    },
  ],
};

export const exportedSchema = {
  ...saved,
  name: 'house-input',
  version: 1,
  type: 'JSON',
  data: { type: 'object', properties: {} },
};

/** As the vendor publishes templates: what is of use elsewhere, and what is in here of no use. */
export const templateBundle = {
  id: 'house-inspection',
  title: 'House inspection',
  description: 'Inspects a house',
  version: 2,
  category: 'Business',
  tags: ['house'],
  featureLabelAndLinks: {},
  githubProjectLinks: { TS: 'https://example.com' },
  thumbnailUrl: 'https://example.com/house.png',
  helpDocumentationLink: 'https://example.com/help',
  placeholders: [{ key: 'MODEL', value: 'some-model' }],
  workflowDefinitions: [exportedWorkflow],
  taskDefinitions: [exportedTaskDefinition],
  userForms: [exportedForm],
  schemas: [exportedSchema],
  prompts: [{ name: 'ask', template: 'How is ${roof}?', variables: ['roof'], integrations: [] }],
  integrationsWithModels: [{ integration: { name: 'llm' }, models: [] }],
  secrets: [{ name: 'API_KEY', value: 'very-secret' }],
  environmentVariables: [{ name: 'REGION', value: 'eu' }],
  schedules: [{ name: 'nightly', cronExpression: '0 0 0 * * *' }],
  webhooks: [{ name: 'hook', receiverWorkflowNamesToVersions: {} }],
  createdAt: '2025-01-01',
  createdBy: 'someone@elsewhere.com',
  updatedAt: '2025-01-01',
  updatedBy: 'someone@elsewhere.com',
};
