/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One version of a policy pack; it says everything. 规则包的一个版本，须完整写明。 */
export type AddPolicyInput = {
  /** Its title in English. Absent: the Chinese one serves. 英文名称。 */
  englishTitle?: string | null | undefined;
  /** Not to be given: what is created has no version yet. 不适用：新建的内容尚无版本。 */
  expectedVersion?: number | null | undefined;
  /** How it treats every finding, each once. 对各项问题的规定，每项一条。 */
  findings: Array<PolicyFindingInput>;
  /** The first day it holds, after every version of the pack there is. 施行日期，应晚于已有的各版本。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** The levels of stations it judges, TOWN_STATION among them. 判定的社工站层级，须含镇（街道）社工站。 */
  judgedLevels: Array<StationLevel>;
  /** The name of the pack; one that exists already: this is its new version. 规则包代号；已有的即为其新版本。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** Its figures. 参数。 */
  parameters: PolicyParametersInput;
  /** From which sentence each required form follows, each once. 各种应有组织形式的依据，每种一条。 */
  requirements: Array<PolicyRequirementInput>;
  /** Its title, in Chinese. 名称。 */
  title: string;
  /** The first day it holds no more; the national pack applies from then on. Absent: none. 终止日期（当日起改用全国规则）。 */
  until?: string | null | undefined;
};

/** A new worker. 新社工。 */
export type AddWorkerInput = {
  /** The code of the worker. 社工代码。 */
  code: string;
  /** Not to be given: what is created has no version yet. 不适用：新建的内容尚无版本。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Resident or dispatched. 驻站或外派。 */
  kind: PostingKind;
  /** The name. 姓名。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day at the station. 到站日期。 */
  postedOn: string;
  /** The membership stage. Absent: none. 发展阶段，缺省为无。 */
  stage?: MembershipStage | null | undefined;
  /** The first day of the stage. Absent: postedOn. 该阶段起始日期，默认为到站日期。 */
  stageFrom?: string | null | undefined;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
};

/** How two stations are neighbours. 相邻方式。 */
export type AdjacencyKind =
  /** A common border. 有共同边界。 */
  | 'BORDER'
  /** Joined by a bridge or a ferry. 由桥梁或渡口相连。 */
  | 'LINK';

/** Which plan is adopted, and from when. 采用哪份方案、自何日起。 */
export type AdoptJointBranchPlanInput = {
  /** How new branches are to be called. 新党支部的命名。 */
  branches?: Array<BranchNamingInput> | null | undefined;
  /** The division the plan was asked for. 区划代码。 */
  divisionCode: string;
  /** Not to be given: the fingerprint tells whether anything has changed. 不适用：由 fingerprint 判定内容是否有变化。 */
  expectedVersion?: number | null | undefined;
  /** That of the plan somebody looked at. 所审阅方案的指纹。 */
  fingerprint: string;
  /** The groups to adopt, by station codes. Absent: all of the plan. 所采用的组，默认全部。 */
  groups?: Array<Array<string>> | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day the branches cover the stations, and the date of the plan. Absent: today. 起始日期，也是方案的日期，默认为今天。 */
  on?: string | null | undefined;
  /** Those the plan was asked for with. 查询方案时的选择。 */
  options?: PlanOptionsInput | null | undefined;
};

/** A roster, as it was previewed. 所预览的花名册。 */
export type ApplyRosterInput = {
  /** The date it speaks of. Absent: today. 名册反映的日期，默认为今天。 */
  asOf?: string | null | undefined;
  /** Who doubtful rows are. 对存疑各行的确认。 */
  decisions?: Array<RosterDecisionInput> | null | undefined;
  /** The division of whose stations it is the roster; or else a station. 区划代码。 */
  divisionCode?: string | null | undefined;
  /** Whether the postings of those missing in it end on the date. Absent: they are only listed. 名册中没有的在站社工是否终止派驻，默认只列出。 */
  endsMissing?: boolean | null | undefined;
  /** Not to be given: the fingerprint tells whether anything has changed. 不适用：由 fingerprint 判定内容是否有变化。 */
  expectedVersion?: number | null | undefined;
  /** That of the preview somebody looked at. 所审阅预览的指纹。 */
  fingerprint: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The people, at most 20,000. 各行，最多 20,000 行。 */
  rows: Array<RosterRowInput>;
  /** Whether rows with conflicts are left out. Absent: nothing is recorded while there are any. 是否跳过有矛盾的行，默认不跳过。 */
  skipsConflicts?: boolean | null | undefined;
  /** The station whose roster it is; or else a division. 社工站代码。 */
  stationCode?: string | null | undefined;
};

/** The branch, the secretary and the date. 党支部、书记和日期。 */
export type AppointSecretaryInput = {
  /** The code of the branch. 党支部代码。 */
  branchCode: string;
  /** The version of the branch you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的党支部版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day in office. 任职日期。 */
  on: string;
  /** The code of the worker who becomes secretary. 任书记的社工代码。 */
  workerCode: string;
};

/** What an entry of the log is about. 日志条目的种类。 */
export type AuditEntryKind =
  /** Keys, users or what they may do were changed. 密钥、用户和角色的管理。 */
  | 'ADMINISTRATION'
  /** Facts or policies were changed. 变更。 */
  | 'CHANGE'
  /** Personal data were read. 查阅个人信息。 */
  | 'READING';

/** Which entries; all given conditions hold at once. 筛选条件，同时满足。 */
export type AuditFilter = {
  /** These mutations, queries or commands. 操作名称。 */
  actions?: Array<string> | null | undefined;
  /** They changed this branch. 变更了该党支部。 */
  branchCode?: string | null | undefined;
  /** By this caller. 由该操作者所为。 */
  callerId?: string | null | undefined;
  /** They concern this division or one below it, as it was then. 涉及该区划及其下级区划。 */
  divisionCode?: string | null | undefined;
  /** From this day on. 自该日起。 */
  from?: string | null | undefined;
  /** Of these kinds. 种类。 */
  kinds?: Array<AuditEntryKind> | null | undefined;
  /** Part of the note, of the action or of the name of the caller. 说明、操作名称或操作者名称包含。 */
  search?: string | null | undefined;
  /** They changed this station. 变更了该社工站。 */
  stationCode?: string | null | undefined;
  /** Before this day. 该日之前。 */
  until?: string | null | undefined;
  /** They changed this worker. 变更了该社工。 */
  workerCode?: string | null | undefined;
};

/** What a changed row belongs to. 变更所属的对象。 */
export type AuditSubject =
  /** 党支部. */
  | 'BRANCH'
  /** 行政区划. */
  | 'DIVISION'
  /** 密钥. */
  | 'KEY'
  /** 上级党组织. */
  | 'PARTY_BODY'
  /** 规则包. */
  | 'POLICY'
  /** 社工站. */
  | 'STATION'
  /** 用户. */
  | 'USER'
  /** 社工. */
  | 'WORKER';

/** How a new joint branch is to be called. 新联合党支部的命名。 */
export type BranchNamingInput = {
  /** Its code. Absent: JB, the first station and the date. 代码，默认由首个社工站和日期组成。 */
  code?: string | null | undefined;
  /** Its name. Absent: from the names of its stations. 名称，默认由各社工站名称组成。 */
  name?: string | null | undefined;
  /** The stations of its group, in any order. 该组的社工站代码。 */
  stationCodes: Array<string>;
};

/** What kind of somebody asks or did something. 使用者或操作者的种类。 */
export type CallerKind =
  /** Somebody at the command line of the machine. 本机命令行。 */
  | 'COMMAND'
  /** The holder of a key. 密钥持有者。 */
  | 'KEY'
  /** Somebody unknown. 身份不明者。 */
  | 'NOBODY'
  /** The owner of the installation. 系统所有者。 */
  | 'OWNER'
  /** The program itself. 程序本身。 */
  | 'PROGRAM'
  /** A user who signed in. 登录用户。 */
  | 'USER';

/** Why a candidate cannot become a full member at the station. 不能在本站成为正式党员的原因。 */
export type CandidateObstacle =
  /** The posting ends within three months of the earliest admission. 离站前三个月内不得接收。 */
  | 'LEAVES_BEFORE_ADMISSION'
  /** The posting ends before full membership. 转正前离站。 */
  | 'LEAVES_BEFORE_FULL_MEMBERSHIP'
  /** A step back is recorded ahead, such as the end of membership. 已登记此后终止或者退回。 */
  | 'STEPS_BACK';

/** The branch, the date and all its coverage from then on. 党支部、日期及此后的全部覆盖。 */
export type ChangeCoverageInput = {
  /** The code of the branch. 党支部代码。 */
  branchCode: string;
  /** All stations it covers from then on. 此后覆盖的全部社工站。 */
  coverage: Array<CoverageInput>;
  /** The version of the branch you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的党支部版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day of the new coverage. 起始日期。 */
  on: string;
};

/** One change to simulate, named as the mutation that would make it and with the same input, but without expectedVersion, idempotencyKey and note: nothing is recorded. 拟作的一项变更：与相应的变更接口同名，输入相同，但不作登记，不能给出 expectedVersion、idempotencyKey 和 note。 */
export type ChangeInput =
  {   /** Adds a policy pack, or a new version of one from a date on; stations under divisions that name it are judged by it from that date. What it says wrongly is all listed in the message. 添加规则包，或某规则包自某日起的新版本；输入中的错误全部列出。 */
  addPolicy: AddPolicyInput; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never;   /** Registers a worker, posted and with a stage at once. 登记社工，同时登记派驻和发展阶段。 */
  addWorker: AddWorkerInput; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never;   /** Registers groups of a plan as joint branches from a date on, ending the joint coverage and the affiliation they replace; refused where the facts have changed since the plan was made. A group goes on as the registered branch it continues, else a branch is established. Stations that a branch loses its partners to stay with the rest of it; a branch left without any station is dissolved. 采用联合党支部方案：自某日起登记所选的组；方案作出后事实有变化的，予以拒绝。 */
  adoptJointBranchPlan: AdoptJointBranchPlanInput; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never;   /** Records what previewRoster said of a roster, all of it or nothing; refused where anything it rests on has changed since. Nobody is deleted, and applying it again changes nothing. 导入花名册：按预览全部登记，预览后登记内容有变化的，予以拒绝；不删除任何人，重复导入不作任何更改。 */
  applyRoster: ApplyRosterInput; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never;   /** Appoints the secretary of a branch without a committee. 任命不设支部委员会的党支部书记。 */
  appointSecretary: AppointSecretaryInput; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never;   /** Sets which stations a branch covers, and how, from a date on; later coverage on record is replaced too. 自某日起重新设定党支部覆盖的社工站。 */
  changeCoverage: ChangeCoverageInput; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never;   /** Closes a station on a date; its workers and coverage stay on record. 撤销社工站，人员和覆盖记录保留。 */
  closeStation: CloseStationInput; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never;   /** Adds confirmed neighbours, or gives confirmed ones another kind; takes none away. 确认相邻关系：新增或更改相邻方式，不删除任何一对。 */
  confirmNeighbors: ConfirmNeighborsInput; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never;   /** Corrects when a branch was established or dissolved. 更正党支部的成立或撤销日期。 */
  correctBranchDates: CorrectBranchDatesInput; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never;   /** Corrects a membership stage that was recorded wrongly. 更正登记有误的发展阶段。 */
  correctMembershipStage: CorrectMembershipStageInput; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never;   /** Corrects a posting that was recorded wrongly. 更正登记有误的派驻。 */
  correctPosting: CorrectPostingInput; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never;   /** Corrects a relation that was recorded wrongly. 更正登记有误的组织关系。 */
  correctRelation: CorrectRelationInput; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never;   /** Corrects when a station was opened or closed. 更正社工站的设立或撤销日期。 */
  correctStationDates: CorrectStationDatesInput; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never;   /** Corrects the name of a worker. 更正社工姓名。 */
  correctWorkerName: CorrectWorkerNameInput; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never;   /** Registers an administrative division. 登记行政区划。 */
  createDivision: CreateDivisionInput; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never;   /** Registers a superior party body. 登记上级党组织。 */
  createPartyBody: CreatePartyBodyInput; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never;   /** Registers a station. 登记社工站。 */
  createStation: CreateStationInput; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never;   /** Dissolves a branch on a date. 撤销党支部。 */
  dissolveBranch: DissolveBranchInput; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never;   /** Ends a superior party body on a date. 撤销上级党组织。 */
  dissolvePartyBody: DissolvePartyBodyInput; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never;   /** Records the election of a branch committee. 登记支部委员会选举结果。 */
  electCommittee: ElectCommitteeInput; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never;   /** Ends the posting of a worker. 结束派驻。 */
  endPosting: EndPostingInput; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never;   /** Erases who a worker is: the name is replaced everywhere, also in what the log tells; figures, postings and stages stay. Cannot be undone. 删除社工的姓名（含日志中的姓名），人数、派驻和发展阶段保留；不可恢复。 */
  erasePerson: ErasePersonInput; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never;   /** Establishes a branch and says which stations it covers. 成立党支部并登记其覆盖的社工站。 */
  establishBranch: EstablishBranchInput; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never;   /** Records an approved exception to one waivable finding of a station. 登记例外批准。 */
  grantWaiver: GrantWaiverInput; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never;   /** Moves a station to another division or place, on all dates. 更改社工站的区划或位置（不分日期）。 */
  moveStation: MoveStationInput; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never;   /** Posts a worker to a station from a date on and ends the posting they have. 派驻社工到站，原派驻随之结束。 */
  postWorker: PostWorkerInput; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never;   /** Records the stage a worker is at from a date on. 登记发展阶段。 */
  recordMembershipStage: RecordMembershipStageInput; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never;   /** Records where a member's organisational relation is kept from a date on: in a branch, or elsewhere. 登记组织关系所在。 */
  recordRelation: RecordRelationInput; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never;   /** Removes a membership stage that never was. 删除误登的发展阶段。 */
  removeMembershipStage: RemoveMembershipStageInput; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never;   /** Removes a posting that never was. 删除误登的派驻。 */
  removePosting: RemovePostingInput; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never;   /** Removes a relation that never was. 删除误登的组织关系。 */
  removeRelation: RemoveRelationInput; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never;   /** Renames a branch on all dates. 党支部更名（不分日期）。 */
  renameBranch: RenameBranchInput; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never;   /** Renames a station on all dates. 社工站更名（不分日期）。 */
  renameStation: RenameStationInput; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never;   /** Ends a waiver on a date; on or before its first day it is removed. 终止例外批准；不晚于起始日期的，予以删除。 */
  revokeWaiver: RevokeWaiverInput; setNeighbors?: never; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never;   /** Sets all neighbours of a station; the new ones are taken to share a border. 设定社工站的全部相邻站。 */
  setNeighbors: SetNeighborsInput; setResponsibleBody?: never; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never;   /** Sets which party body answers for a station from a date on. 设定社工站的责任党组织。 */
  setResponsibleBody: SetResponsibleBodyInput; updateDivision?: never; }
  |  { addPolicy?: never; addWorker?: never; adoptJointBranchPlan?: never; applyRoster?: never; appointSecretary?: never; changeCoverage?: never; closeStation?: never; confirmNeighbors?: never; correctBranchDates?: never; correctMembershipStage?: never; correctPosting?: never; correctRelation?: never; correctStationDates?: never; correctWorkerName?: never; createDivision?: never; createPartyBody?: never; createStation?: never; dissolveBranch?: never; dissolvePartyBody?: never; electCommittee?: never; endPosting?: never; erasePerson?: never; establishBranch?: never; grantWaiver?: never; moveStation?: never; postWorker?: never; recordMembershipStage?: never; recordRelation?: never; removeMembershipStage?: never; removePosting?: never; removeRelation?: never; renameBranch?: never; renameStation?: never; revokeWaiver?: never; setNeighbors?: never; setResponsibleBody?: never;   /** Changes what is registered of a division; rewrites history, since divisions are not dated. 更改行政区划（不分日期，历史随之改变）。 */
  updateDivision: UpdateDivisionInput; };

/** A sentence of the rules, to cite. 依据条款。 */
export type ClauseInput = {
  /** The document. 文件。 */
  document: string;
  /** The article or clause. 条款序号。 */
  number: string;
  /** Whether the number was checked against the official text. 条款序号是否已与正式文本核对。 */
  numberConfirmed: boolean;
  /** The words that decide, in Chinese. 起决定作用的原文。 */
  text: string;
};

/** Which station closes, and when. 撤销哪个社工站、何时撤销。 */
export type CloseStationInput = {
  /** The version of the station you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工站版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day it counts no more. 撤销日期（当日起不再计算）。 */
  on: string;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
};

/** Somebody elected into a committee. 当选的委员。 */
export type CommitteeMemberInput = {
  /** The role. 职务。 */
  role: CommitteeRole;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** A role in a branch committee. 支部委员会职务。 */
export type CommitteeRole =
  /** 副书记. */
  | 'DEPUTY_SECRETARY'
  /** 纪检委员. */
  | 'DISCIPLINE'
  /** No special role. 委员。 */
  | 'MEMBER'
  /** 组织委员. */
  | 'ORGANIZATION'
  /** 宣传委员. */
  | 'PUBLICITY'
  /** 书记. */
  | 'SECRETARY';

/** How a station stands. 合规状态。 */
export type ComplianceStatus =
  /** Nothing that fails it. 符合要求。 */
  | 'COMPLIANT'
  /** No full member yet, development is under way. 发展党员工作进行中。 */
  | 'IN_PROGRESS'
  /** At least one finding of severity ERROR that is not waived. 不符合要求。 */
  | 'NON_COMPLIANT'
  /** Not open on the date, or its level is not judged. 不适用。 */
  | 'NOT_APPLICABLE';

/** The pairs that somebody confirmed. 经确认相邻的各对社工站。 */
export type ConfirmNeighborsInput = {
  /** Not to be given: several things are changed. 不适用：涉及多项内容。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The pairs. 各对社工站。 */
  pairs: Array<NeighborPairInput>;
};

/** The right dates; what is absent stays as it is. 正确的日期，未给出的不变。 */
export type CorrectBranchDatesInput = {
  /** The code of the branch. 党支部代码。 */
  branchCode: string;
  /** The first day it exists no more. Null: it still does; absent: as it is. 撤销日期；空值表示未撤销。 */
  dissolvedOn?: string | null | undefined;
  /** The first day it exists. Absent: as it is. 成立日期。 */
  establishedOn?: string | null | undefined;
  /** The version of the branch you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的党支部版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
};

/** The entry, by worker and first day, and what is right; what is absent stays as it is. 要更正的记录及正确内容。 */
export type CorrectMembershipStageInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** The first day as it is recorded. 现登记的起始日期。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** The right first day. Absent: as it is. 正确的起始日期。 */
  newFrom?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The right stage. Absent: as it is. 正确的发展阶段。 */
  stage?: MembershipStage | null | undefined;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** The posting, by worker and first day, and what is right; what is absent stays as it is. 要更正的派驻（按社工和到站日期）及正确内容。 */
export type CorrectPostingInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** The first day as it is recorded. 现登记的到站日期。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Resident or dispatched. Absent: as it is. 驻站或外派。 */
  kind?: PostingKind | null | undefined;
  /** The right first day. Absent: as it is. 正确的到站日期。 */
  newFrom?: string | null | undefined;
  /** The right first day no longer at the station. Null: still posted; absent: as it is. 正确的离站日期；空值表示仍在站。 */
  newUntil?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The right station. Absent: as it is. 正确的社工站代码。 */
  stationCode?: string | null | undefined;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** The entry, by worker and first day, and what is right; what is absent stays as it is. 要更正的记录及正确内容。 */
export type CorrectRelationInput = {
  /** The branch that keeps it, instead of what is recorded. Absent: as it is. 正确的党支部代码。 */
  branchCode?: string | null | undefined;
  /** Where else it is kept, instead of what is recorded. Absent: as it is. 正确的其他所在地。 */
  elsewhere?: string | null | undefined;
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** The first day as it is recorded. 现登记的起始日期。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** The right first day. Absent: as it is. 正确的起始日期。 */
  newFrom?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** The right dates; what is absent stays as it is. 正确的日期，未给出的不变。 */
export type CorrectStationDatesInput = {
  /** The first day it counts no more. Null: still open; absent: as it is. 撤销日期；空值表示未撤销。 */
  closedOn?: string | null | undefined;
  /** The version of the station you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工站版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day it counts. Absent: as it is. 设立日期。 */
  openedOn?: string | null | undefined;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
};

/** The worker and the right name. 社工及正确的姓名。 */
export type CorrectWorkerNameInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** The right name. 正确的姓名。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** A station to cover. 要覆盖的社工站。 */
export type CoverageInput = {
  /** How. 覆盖方式。 */
  mode: CoverageMode;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
};

/** How a branch covers a station. 覆盖方式。 */
export type CoverageMode =
  /** 挂靠: the station is affiliated with a host. */
  | 'AFFILIATED'
  /** 联合: the station shares a joint branch (联合党支部). */
  | 'JOINT'
  /** 单独: the station has the branch to itself. */
  | 'OWN';

/** A new key. 新的密钥。 */
export type CreateApiKeyInput = {
  /** Not to be given: what is created has no version yet. 不适用：新建的内容尚无版本。 */
  expectedVersion?: number | null | undefined;
  /** The first day it is refused. Absent: it does not expire. 失效日期（当日起不能用），缺省为不失效。 */
  expiresOn?: string | null | undefined;
  /** Its roles. 角色。 */
  grants: Array<GrantInput>;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Whose it is, or for what. 由谁或为何使用。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
};

/** A new administrative division. 新行政区划。 */
export type CreateDivisionInput = {
  /** Its code, GB/T 2260 where there is one. 区划代码。 */
  code: string;
  /** Not to be given: what is created has no version yet. 不适用：新建的内容尚无版本。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Its level. 层级。 */
  level: DivisionLevel;
  /** Its name. 名称。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The division it lies in. Absent: none. 上级区划代码。 */
  parentCode?: string | null | undefined;
  /** The policy pack in force here and below. Absent: that of the division above. 规则包，缺省时沿用上级。 */
  policy?: string | null | undefined;
};

/** A new superior party body. 新的上级党组织。 */
export type CreatePartyBodyInput = {
  /** Its code. 代码。 */
  code: string;
  /** The division it belongs to. 所在区划代码。 */
  divisionCode: string;
  /** Not to be given: what is created has no version yet. 不适用：新建的内容尚无版本。 */
  expectedVersion?: number | null | undefined;
  /** The first day it exists. Absent: since ever. 成立日期，缺省为一直存在。 */
  from?: string | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Its kind. 类别。 */
  kind: PartyBodyKind;
  /** Its name. 名称。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
};

/** A new station. 新社工站。 */
export type CreateStationInput = {
  /** Its code. 代码。 */
  code: string;
  /** The division it lies in. 所在区划代码。 */
  divisionCode: string;
  /** Not to be given: what is created has no version yet. 不适用：新建的内容尚无版本。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Its level. 层级。 */
  level?: StationLevel;
  /** Where it stands. 位置。 */
  location?: LocationInput | null | undefined;
  /** Its name. 名称。 */
  name: string;
  /** Its neighbours, confirmed by somebody. 经确认相邻的社工站代码。 */
  neighborCodes?: Array<string> | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day it counts. 设立日期。 */
  openedOn: string;
  /** The party body that answers for it, since ever. 负责的上级党组织代码。 */
  responsibleBodyCode?: string | null | undefined;
};

/** Which figure of the rules a headcount passes. 人数跨越的界限。 */
export type CrossingKind =
  /** 2 → 3: a branch of its own is due. 应当单独成立党支部。 */
  | 'BRANCH_DUE'
  /** 3 → 2: adjust or dissolve it. 不足 3 名，应当调整或者撤销。 */
  | 'BRANCH_NO_LONGER_DUE'
  /** 6 → 7: a committee is due. 应当设立支部委员会。 */
  | 'COMMITTEE_DUE'
  /** 7 → 6: a secretary is enough. 不再要求设立支部委员会。 */
  | 'COMMITTEE_NO_LONGER_DUE'
  /** 0 → 1 full member: to be covered. 有了正式党员，应当覆盖。 */
  | 'FIRST_FULL_MEMBER'
  /** 1 → 0: members must be developed. 没有正式党员，应当发展党员。 */
  | 'LAST_FULL_MEMBER_LOST'
  /** 50 → 51: to be divided, or waived. 超过 50 人，应当分设或者报批例外。 */
  | 'OVER_CAP'
  /** 51 → 50: no longer to be divided. 不再需要分设。 */
  | 'WITHIN_CAP_AGAIN';

/** Which branch ends, and when. 撤销哪个党支部、何时撤销。 */
export type DissolveBranchInput = {
  /** The code of the branch. 党支部代码。 */
  branchCode: string;
  /** The version of the branch you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的党支部版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day it exists no more. 撤销日期（当日起不再存在）。 */
  on: string;
};

/** Which body ends, and when. 撤销哪一个、何时撤销。 */
export type DissolvePartyBodyInput = {
  /** The version of the party body you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的党组织版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day it exists no more. 撤销日期（当日起不再存在）。 */
  on: string;
  /** The code of the party body. 党组织代码。 */
  partyBodyCode: string;
};

/** The level of a division. 行政区划层级。 */
export type DivisionLevel =
  /** 市. */
  | 'CITY'
  /** 社区. */
  | 'COMMUNITY'
  /** 区、县: joint branches stay within one. */
  | 'DISTRICT'
  /** 省. */
  | 'PROVINCE'
  /** 街道. */
  | 'SUBDISTRICT'
  /** 镇. */
  | 'TOWN'
  /** 村. */
  | 'VILLAGE';

/** The branch, the date of election and who was elected. 党支部、选举日期和当选人。 */
export type ElectCommitteeInput = {
  /** The code of the branch. 党支部代码。 */
  branchCode: string;
  /** The version of the branch you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的党支部版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Who was elected; none: not listed. 当选的委员；不列出亦可。 */
  members: Array<CommitteeMemberInput>;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The date of election. 选举日期。 */
  on: string;
  /** When its term ends. Absent: three years later. 任期届满日期，默认三年后。 */
  termEndsOn?: string | null | undefined;
};

/** Whose posting ends, and when. 谁的派驻结束、何时结束。 */
export type EndPostingInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day no longer at the station. 离站日期（当日起不再计算）。 */
  on: string;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** Whose name is to be erased, and why. 删除谁的姓名及原因。 */
export type ErasePersonInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** Why; it stays in the log, so it must not name them. 原因，会留在日志中，不得写出姓名。 */
  reason: string;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** A new branch. 新党支部。 */
export type EstablishBranchInput = {
  /** Its code. 代码。 */
  code: string;
  /** The stations it covers; none: a host outside the stations. 覆盖的社工站；没有则为站外党支部。 */
  coverage: Array<CoverageInput>;
  /** The division it belongs to. Absent: those of its stations. 所属区划代码，默认为所覆盖社工站的区划。 */
  divisionCode?: string | null | undefined;
  /** Not to be given: what is created has no version yet. 不适用：新建的内容尚无版本。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Its name. 名称。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day it exists. 成立日期。 */
  on: string;
};

/** Which number. 数字的含义。 */
export type ExplanationFigureName =
  /** Full members of a branch, by relation. 党支部的正式党员数。 */
  | 'BRANCH_FULL_MEMBERS'
  /** Members of a branch, by relation. 党支部的党员数。 */
  | 'BRANCH_MEMBERS'
  /** Activists, development targets and probationary members. 入党积极分子、发展对象和预备党员数。 */
  | 'CANDIDATES'
  /** Persons listed on a committee. 支部委员会登记人数。 */
  | 'COMMITTEE_SIZE'
  /** Dispatched workers. 外派社工数。 */
  | 'DISPATCHED'
  /** Full members of the station. 正式党员数。 */
  | 'FULL_MEMBERS'
  /** Full members of these together. 联合党支部各站正式党员合计。 */
  | 'JOINT_FULL_MEMBERS'
  /** Stations that a joint branch covers. 联合党支部覆盖的社工站数。 */
  | 'JOINT_STATIONS'
  /** Full and probationary members together. 党员数。 */
  | 'MEMBERS'
  /** At least so many branches. 至少应有的党支部数。 */
  | 'MINIMUM_BRANCHES'
  /** Probationary members of the station. 预备党员数。 */
  | 'PROBATIONARY_MEMBERS'
  /** Resident workers. 驻站社工数。 */
  | 'RESIDENT'
  /** Workers posted to the station. 社工数。 */
  | 'WORKERS';

/** What came of a step that decides something. 步骤的结果。 */
export type ExplanationOutcome =
  /** The station is judged. 在判定范围之内。 */
  | 'APPLIES'
  /** Counted as a full member. 计入正式党员。 */
  | 'COUNTED'
  /** Counted as a member, not as a full member. 计入党员，不计入正式党员。 */
  | 'COUNTED_AS_MEMBER'
  /** It is not. 不在判定范围之内。 */
  | 'DOES_NOT_APPLY'
  /** A finding that makes the station fail. 问题。 */
  | 'FAILED'
  /** A notice. 提示。 */
  | 'NOTICED'
  /** Counted as neither. 不计入。 */
  | 'NOT_COUNTED'
  /** The rule finds nothing. 通过。 */
  | 'PASSED'
  /** A finding with an exception in force. 已批准例外。 */
  | 'WAIVED';

/** What a step of an explanation is about, in the order in which steps follow each other. 说明的步骤。 */
export type ExplanationStepKind =
  /** A registered branch, or that there is none. 登记的党组织。 */
  | 'BRANCH'
  /** Something that would change the conclusion. 会改变结论的情况。 */
  | 'CHANGE'
  /** The status, and what it follows from. 结论。 */
  | 'CONCLUSION'
  /** The counts. 人数合计。 */
  | 'HEADCOUNT'
  /** A recorded date that will change it, or that none will. 已经登记的日期。 */
  | 'KNOWN_DATE'
  /** Which rules apply, and why. 适用规则。 */
  | 'POLICY'
  /** One worker, counted or not, and why. 一名社工：是否计入及理由。 */
  | 'POSTING'
  /** Members of a branch of the station who are not posted to it. 组织关系在本站党支部而不派驻本站的党员。 */
  | 'RELATION'
  /** What is required, and why. 应有组织形式。 */
  | 'REQUIREMENT'
  /** One rule as it was checked. 逐项核对。 */
  | 'RULE'
  /** Whether the station is judged on the date. 判定对象。 */
  | 'STATION';

/** What happened to a fact, or fell due by time alone. 事实变化的种类。 */
export type FactChangeKind =
  /** A station names a party body no more. 不再以该党组织为责任党组织。 */
  | 'BODY_LEFT'
  /** A station names a party body. 确定责任党组织。 */
  | 'BODY_NAMED'
  /** A branch was dissolved. 党支部撤销。 */
  | 'BRANCH_DISSOLVED'
  /** A branch was established. 党支部成立。 */
  | 'BRANCH_ESTABLISHED'
  /** A committee was dissolved. 支部委员会撤销。 */
  | 'COMMITTEE_DISSOLVED'
  /** A committee was elected. 选举产生支部委员会。 */
  | 'COMMITTEE_ELECTED'
  /** A branch covers a station. 党支部覆盖开始。 */
  | 'COVERAGE_BEGAN'
  /** A branch covers a station no more. 党支部覆盖结束。 */
  | 'COVERAGE_ENDED'
  /** A party body began. 党组织成立。 */
  | 'PARTY_BODY_BEGAN'
  /** A party body ended. 党组织撤销。 */
  | 'PARTY_BODY_ENDED'
  /** A policy came into force. 规则包施行。 */
  | 'POLICY_BEGAN'
  /** A policy was no longer in force. 规则包不再施行。 */
  | 'POLICY_ENDED'
  /** A posting began. 派驻开始。 */
  | 'POSTING_BEGAN'
  /** A posting ended. 派驻结束。 */
  | 'POSTING_ENDED'
  /** A probation was over. 预备期满。 */
  | 'PROBATION_OVER'
  /** A relation is kept at another place. 组织关系转接。 */
  | 'RELATION_BEGAN'
  /** A secretary took office. 书记任职。 */
  | 'SECRETARY_BEGAN'
  /** A secretary left office. 书记离任。 */
  | 'SECRETARY_ENDED'
  /** A worker reached a membership stage. 进入发展阶段。 */
  | 'STAGE_BEGAN'
  /** A station closed. 社工站关闭。 */
  | 'STATION_CLOSED'
  /** A station opened. 社工站设立。 */
  | 'STATION_OPENED'
  /** The term of a committee ended. 支部委员会任期届满。 */
  | 'TERM_ENDED'
  /** A reminder of the end of a term was due. 已到提醒换届的时候。 */
  | 'TERM_ENDING'
  /** A relation should have been transferred by then. 应当转接组织关系的期限已到。 */
  | 'TRANSFER_DUE'
  /** A waiver began. 例外批准生效。 */
  | 'WAIVER_BEGAN'
  /** A waiver ended. 例外批准到期。 */
  | 'WAIVER_ENDED';

/** Which finding: nine that make a station fail, then six notices. 问题代码：九项问题，六项提示。 */
export type FindingCode =
  /** Three or more full members and no branch of its own. 应建未建党支部。 */
  | 'BRANCH_MISSING'
  /** A branch of more than fifty members. 党支部党员超过 50 人。 */
  | 'BRANCH_OVER_CAP'
  /** Fewer than three full members and a branch of its own. 单独建立的党支部不足 3 名正式党员。 */
  | 'BRANCH_UNDERSIZED'
  /** A branch of seven or more full members without a committee. 应设未设支部委员会。 */
  | 'COMMITTEE_MISSING'
  /** Notice: fewer than three or more than seven on the committee. 支部委员会人数异常。 */
  | 'COMMITTEE_SIZE_UNUSUAL'
  /** Notice: the term ends within six months. 支部委员会任期将满。 */
  | 'COMMITTEE_TERM_ENDING'
  /** Notice: the term has ended. 支部委员会任期已满。 */
  | 'COMMITTEE_TERM_EXPIRED'
  /** One or two full members and no branch covers the station. 未被党支部覆盖。 */
  | 'COVERAGE_MISSING'
  /** No full member, and nobody under way to become one. 无正式党员且未着手发展党员。 */
  | 'DEVELOPMENT_NOT_STARTED'
  /** The stations of a joint branch are not adjacent. 联合党支部的社工站地域不相邻。 */
  | 'JOINT_BRANCH_NOT_ADJACENT'
  /** A joint branch of fewer than three full members. 联合党支部不足 3 名正式党员。 */
  | 'JOINT_BRANCH_TOO_FEW_MEMBERS'
  /** A joint branch covers too many stations. 联合党支部覆盖社工站过多。 */
  | 'JOINT_BRANCH_TOO_MANY_STATIONS'
  /** Notice: on probation for too long. 预备期超期。 */
  | 'PROBATION_OVERDUE'
  /** Notice: a member here for six months whose relation is elsewhere. 组织关系未转接。 */
  | 'RELATION_NOT_TRANSFERRED'
  /** Notice: a branch without a secretary. 党支部没有书记。 */
  | 'SECRETARY_MISSING';

/** What a change ahead rests on. 预测依据。 */
export type ForecastBasis =
  /** A normal course: probationary members become full ones on time. 推定：预备党员按期转正。 */
  | 'ASSUMED'
  /** What is recorded, if nothing is recorded beside it. 确定：仅凭已有记录。 */
  | 'CERTAIN';

/** A role for an area: officers and reporters have a division, station managers a station, administrators neither. 角色及其范围。 */
export type GrantInput = {
  /** The division, with all below it. 区划代码（含所辖）。 */
  divisionCode?: string | null | undefined;
  /** The role. 角色。 */
  role: Role;
  /** The station. 社工站代码。 */
  stationCode?: string | null | undefined;
};

/** The approved exception. 例外批准。 */
export type GrantWaiverInput = {
  /** Who approved it. 批准单位。 */
  approvedBy: string;
  /** The number of the document. 文号。 */
  documentNumber?: string | null | undefined;
  /** The version of the station you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工站版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** The finding it excepts. 针对的问题。 */
  findingCode: FindingCode;
  /** The first day it holds. 起始日期。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** Why. 理由。 */
  reason: string;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
  /** The first day it holds no more. 终止日期（当日起无效）。 */
  until: string;
};

/** Where something stands. 位置。 */
export type LocationInput = {
  /** Degrees north, WGS 84, -90 to 90. 纬度。 */
  latitude: number;
  /** Degrees east, WGS 84, -180 to 180. 经度。 */
  longitude: number;
};

/** How far a worker is on the way into the party. 发展阶段。 */
export type MembershipStage =
  /** 入党积极分子: under development. */
  | 'ACTIVIST'
  /** 入党申请人: has applied. */
  | 'APPLICANT'
  /** 发展对象: under development. */
  | 'DEVELOPMENT_TARGET'
  /** No longer a member; counts as nothing. 党籍终止。 */
  | 'ENDED'
  /** 正式党员: a full member. */
  | 'FULL'
  /** 预备党员: a member on probation. */
  | 'PROBATIONARY'
  /** 停止党籍: counts as nothing. */
  | 'SUSPENDED';

/** Where the station belongs; what is absent stays as it is. 新的区划或位置，未给出的不变。 */
export type MoveStationInput = {
  /** The division it lies in. Absent: as it is. 所在区划代码。 */
  divisionCode?: string | null | undefined;
  /** The version of the station you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工站版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Where it stands. Null: unknown; absent: as it is. 位置；空值表示不详。 */
  location?: LocationInput | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
};

/** Two stations that are neighbours. 相邻的两个社工站。 */
export type NeighborPairInput = {
  /** How they are neighbours. 相邻方式。 */
  kind?: AdjacencyKind;
  /** Their two codes, in any order. 两个社工站代码。 */
  stationCodes: Array<string>;
};

/** What a proposal of neighbours rests on. 相邻建议的依据。 */
export type NeighborProposalSource =
  /** Their surroundings touch, but another station stands between. 周边相接，但中间有其他站。 */
  | 'DELAUNAY'
  /** No other station stands in the circle between the two. 以两站为直径的圆内没有其他站。 */
  | 'GABRIEL'
  /** A common border of two areas; from a map, by command only. 区域边界（仅命令行）。 */
  | 'POLYGONS';

/** What is worth a look. 提醒的种类。 */
export type NeighborWarningKind =
  /** Areas of a map name no code; by command only. 地图区域没有代码（仅命令行）。 */
  | 'AREA_WITHOUT_CODE'
  /** More stations at one location than can stand there. 同一位置的社工站过多。 */
  | 'CROWDED_PLACE'
  /** Confirmed neighbours more than three times as far apart as usual in the district. 已确认相邻但相距超过通常距离的 3 倍。 */
  | 'FAR_NEIGHBOR'
  /** Neither a confirmed neighbour nor a preselected one. 没有相邻站，也没有预选建议。 */
  | 'NO_NEIGHBOR'
  /** A document lists the pair from one side only; by command only. 仅单向列出（仅命令行）。 */
  | 'ONE_WAY'
  /** A map has no area for it; by command only. 地图中没有其区域（仅命令行）。 */
  | 'STATION_WITHOUT_AREA'
  /** A map has codes nobody knows; by command only. 地图代码未知（仅命令行）。 */
  | 'UNKNOWN_AREA_CODE';

/** Which way a list runs. 排序方向。 */
export type OrderDirection =
  /** The smallest first. 升序。 */
  | 'ASC'
  /** The greatest first. 降序。 */
  | 'DESC';

/** What kind of superior party body. 上级党组织类别。 */
export type PartyBodyKind =
  /** 区社会组织党委. */
  | 'DISTRICT_SOCIAL_ORGANIZATION_COMMITTEE'
  /** Another. 其他。 */
  | 'OTHER'
  /** 街道党工委. */
  | 'SUBDISTRICT_WORKING_COMMITTEE'
  /** 镇党委. */
  | 'TOWN_COMMITTEE';

/** What was decided. 选择的种类。 */
export type PlanChoice =
  /** Groups with exactly 3 full members are avoided. 避免只有 3 名正式党员的组。 */
  | 'AVOID_FRAGILE'
  /** A group is forbidden. 禁止一组。 */
  | 'FORBIDDEN_GROUP'
  /** A pair is forbidden. 禁止两站同组。 */
  | 'FORBIDDEN_PAIR'
  /** Registered joint branches are kept. 保留已有联合党支部。 */
  | 'KEEP_EXISTING'
  /** A group is pinned. 固定一组。 */
  | 'PINNED_GROUP';

/** An aim of the plan, in the order of their rank. 方案的目标，依先后次序。 */
export type PlanLevel =
  /** The most stations covered. 覆盖最多。 */
  | 'COVERED'
  /** The fewest groups across towns. 跨镇（街道）最少。 */
  | 'CROSS_PARENT'
  /** The least distance. 距离最短。 */
  | 'DISTANCE'
  /** The fewest groups with exactly 3 full members, where asked for. 只有 3 名正式党员的组最少（如有要求）。 */
  | 'FRAGILE'
  /** The fewest stations moved. 变动最少。 */
  | 'MOVED';

/** What people decide for one question: never stored, and no part of any verdict. 仅用于本次查询的选择：不保存，也不影响合规结论。 */
export type PlanOptionsInput = {
  /** Whether, right after coverage, the fewest groups with exactly 3 full members are wanted. Absent: no. 覆盖相同时，是否尽量避免只有 3 名正式党员的组，默认否。 */
  avoidFragile?: boolean | null | undefined;
  /** Groups of 2 or 3 stations, by code, that must not be in the plan as they are. 不得采用的组（社工站代码）。 */
  forbiddenGroups?: Array<Array<string>> | null | undefined;
  /** Pairs of stations, by code, that must not be in one group. 不得同组的两个社工站（代码）。 */
  forbiddenPairs?: Array<Array<string>> | null | undefined;
  /** Groups, by station codes, that must be in the plan: 2 or 3 stations of one district with 1 or 2 full members each, 3 together, connected through neighbours. 必须采用的组（社工站代码）。 */
  pinnedGroups?: Array<Array<string>> | null | undefined;
  /** What becomes of the joint branches there are. Absent: BEST_COVERAGE. 策略，默认覆盖优先。 */
  strategy?: PlanStrategy | null | undefined;
};

/** What becomes of the joint branches there are. 对已有联合党支部的处理方式。 */
export type PlanStrategy =
  /** All stations are planned for afresh, so that the most are covered; who stays together comes second. 全部重新编组，覆盖优先。 */
  | 'BEST_COVERAGE'
  /** Valid joint branches stay as they are registered; only the other stations are planned for. 有效的联合党支部保持不动，只为其余社工站编组。 */
  | 'KEEP_EXISTING';

/** How the policy treats one finding. 规则包对一项问题的规定。 */
export type PolicyFindingInput = {
  /** The sentence it follows from. 依据条款。 */
  clause: ClauseInput;
  /** Which finding. 问题代码。 */
  code: FindingCode;
  /** The national sentence behind a local one. 上位依据。 */
  restsOn?: ClauseInput | null | undefined;
  /** How serious it is. 严重程度。 */
  severity: Severity;
  /** Whether an exception can be approved; only where 一般 or 可以 in the national text leaves room. 可否批准例外。 */
  waivable: boolean;
};

/** The figures of a policy; each must be given. 规则包的参数，须全部写明。 */
export type PolicyParametersInput = {
  /** From so many full members on, a station must have a branch of its own. National law: 3 in every pack. 应当成立党支部的正式党员数（全国规定，均为 3）。 */
  branchFullMembers: number;
  /** A branch has generally not more members than this. National law: 50 in every pack. 党支部党员人数一般不超过（全国规定，均为 50）。 */
  branchMaximumMembers: number;
  /** From so many full members on, a branch must have a committee. National law: 7 in every pack. 应当设立支部委员会的正式党员数（全国规定，均为 7）。 */
  committeeFullMembers: number;
  /** A committee that lists more members is unusual, 3 to 7. 支部委员会人数多于此数的提示异常，3 至 7。 */
  committeeMaximumSize: number;
  /** A committee that lists fewer members is unusual, 3 to 7. 支部委员会人数少于此数的提示异常，3 至 7。 */
  committeeMinimumSize: number;
  /** A joint branch covers generally not more stations than this, 2 to 5. Plans propose groups of 2 or 3 under every pack. 联合党支部覆盖社工站一般不超过，2 至 5；方案始终以 2 至 3 个为一组。 */
  jointBranchMaximumStations: number;
  /** The months of probation, and of its one extension. National law: 12 in every pack. 预备期及其一次延长的月数（全国规定，均为 12）。 */
  probationMonths: number;
  /** After so many months at a station a member’s relation should have been transferred, 1 to 6. 在站满几个月应当转接组织关系，1 至 6。 */
  relationTransferMonths: number;
  /** So many months before the end of a committee’s term the superior gives a reminder, 6 to 24. 任期届满前几个月提醒换届，6 至 24。 */
  termReminderMonths: number;
};

/** The sentence from which a required form follows. 应有组织形式的依据。 */
export type PolicyRequirementInput = {
  /** The sentence. 依据条款。 */
  clause: ClauseInput;
  /** Which form. 形式。 */
  kind: StructureKind;
};

/** Who is posted where, and when. 派驻谁、到哪里、何时起。 */
export type PostWorkerInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Resident or dispatched. 驻站或外派。 */
  kind: PostingKind;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day at the station. 到站日期。 */
  on: string;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** How a worker is posted; both count alike. 派驻方式。 */
export type PostingKind =
  /** 外派. */
  | 'DISPATCHED'
  /** 驻站. */
  | 'RESIDENT';

/** How something is proven. 证明的方式。 */
export type ProofKind =
  /** All are covered. 已全部覆盖。 */
  | 'ALL_COVERED'
  /** A solver found it, which leaves no certificate. 由求解器得出，不留凭据。 */
  | 'BRANCH_AND_CUT'
  /** Stations with one neighbour are grouped through it only, at most two of them. 只与一站相邻的只能经该站编组，至多两个。 */
  | 'DEAD_ENDS'
  /** A station without a neighbour to be grouped with. 没有可编组的相邻社工站。 */
  | 'ISOLATED'
  /** All have 1 full member, so every group has three stations. 各站均为 1 名，必为三站一组。 */
  | 'MODULO_THREE'
  /** Two stations with 1 full member each. 两站各有 1 名正式党员。 */
  | 'PAIR_OF_ONES'
  /** Prices of stations at which no lawful group costs less than it is worth: all together are the bound. 给社工站定价，任何组的价格不低于其所值，总价即上限。 */
  | 'PRICES'
  /** Every plan that might be better was searched for: there is none. 已搜索一切可能更好的方案。 */
  | 'SEARCH'
  /** It is 0, and cannot be less. 已为 0。 */
  | 'ZERO';

/** Who is at which stage, and since when. 谁、哪个阶段、何时起。 */
export type RecordMembershipStageInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** The first day of the stage. 起始日期。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The stage. 发展阶段。 */
  stage: MembershipStage;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** Exactly one of branchCode and elsewhere. 党支部或其他地方，二者择一。 */
export type RecordRelationInput = {
  /** The branch that keeps it. 所在党支部代码。 */
  branchCode?: string | null | undefined;
  /** Where else it is kept, in words. 其他所在地，用文字说明。 */
  elsewhere?: string | null | undefined;
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** The first day it is kept there. 起始日期。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** The entry, by worker and first day. 要删除的记录。 */
export type RemoveMembershipStageInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** Its first day as recorded. 登记的起始日期。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** The posting, by worker and first day. 要删除的派驻（按社工和到站日期）。 */
export type RemovePostingInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** Its first day as recorded. 登记的到站日期。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** The entry, by worker and first day. 要删除的记录。 */
export type RemoveRelationInput = {
  /** The version of the worker you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** Its first day as recorded. 登记的起始日期。 */
  from: string;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The code of the worker. 社工代码。 */
  workerCode: string;
};

/** The branch and its new name. 党支部及其新名称。 */
export type RenameBranchInput = {
  /** The code of the branch. 党支部代码。 */
  branchCode: string;
  /** The version of the branch you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的党支部版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** The new name. 新名称。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
};

/** The station and its new name. 社工站及其新名称。 */
export type RenameStationInput = {
  /** The version of the station you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工站版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** The new name. 新名称。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
};

/** A key that shall open nothing any more. 要撤销的密钥。 */
export type RevokeApiKeyInput = {
  /** Not to be given: keys and users have no versions. 不适用：密钥和用户没有版本。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** Its prefix. 密钥前缀。 */
  prefix: string;
};

/** Which waiver ends, and when. 终止哪一项、何时终止。 */
export type RevokeWaiverInput = {
  /** The version of the station you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工站版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** The finding it excepts. 针对的问题。 */
  findingCode: FindingCode;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day it holds no more. 终止日期。 */
  on: string;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
};

/** What somebody can be. 角色。 */
export type Role =
  /** 系统管理员: administrator, for everything. 不限范围。 */
  | 'ADMINISTRATOR'
  /** 区级经办人员: district officer, for a division and all below it. 一个区划及其所辖。 */
  | 'DISTRICT_OFFICER'
  /** 所有者: owner, for everything. 不限范围。 */
  | 'OWNER'
  /** 统计人员: reporter, for a division and all below it. 一个区划及其所辖。 */
  | 'REPORTER'
  /** 社工站负责人: station manager, for a station. 一个社工站。 */
  | 'STATION_MANAGER'
  /** 镇（街道）经办人员: town officer, for a division and all below it. 一个区划及其所辖。 */
  | 'TOWN_OFFICER';

/** What a roster says of the certificate. 花名册所写的职业资格。 */
export type RosterCertificate =
  /** 助理社会工作师. */
  | 'ASSISTANT_SOCIAL_WORKER'
  /** 无. */
  | 'NONE'
  /** 高级社会工作师. */
  | 'SENIOR_SOCIAL_WORKER'
  /** 社会工作师. */
  | 'SOCIAL_WORKER';

/** What of a worker changes. 变更的内容。 */
export type RosterChangeField =
  /** The certificate. 职业资格。 */
  | 'CERTIFICATE'
  /** The code a new worker is given. 新社工的编号。 */
  | 'CODE'
  /** The employer. 用人单位。 */
  | 'EMPLOYER'
  /** The name. 姓名。 */
  | 'NAME'
  /** A posting. 派驻。 */
  | 'POSTING'
  /** Where the relation is kept. 组织关系。 */
  | 'RELATION'
  /** A membership stage. 发展阶段。 */
  | 'STAGE';

/** Why nothing of a row is recorded. 矛盾的种类。 */
export type RosterConflictCode =
  /** The code belongs to somebody who is not yours. 编号已被使用。 */
  | 'CODE_TAKEN'
  /** Dates are the wrong way round. 日期先后有误。 */
  | 'DATES_OUT_OF_ORDER'
  /** A date is later than that of the roster. 日期晚于名册日期。 */
  | 'DATE_IN_FUTURE'
  /** The code is recorded for another name; can be confirmed. 编号与姓名不符，可确认。 */
  | 'NAME_DIFFERS'
  /** The name stands twice for one station; can be confirmed. 同站同名出现多次，可确认。 */
  | 'NAME_TWICE'
  /** The posting overlaps one that is recorded. 派驻重叠。 */
  | 'POSTING_OVERLAPS'
  /** The text can be several branches. 组织关系所在不明确。 */
  | 'RELATION_AMBIGUOUS'
  /** A worker elsewhere has the name; can be confirmed. 其他站有同名社工，可确认。 */
  | 'SAME_NAME_ELSEWHERE'
  /** A worker of the station has the name under another code; can be confirmed. 本站有同名社工而编号不同，可确认。 */
  | 'SAME_NAME_HERE'
  /** Several workers of the station have the name; can be confirmed. 本站有多名同名社工，可确认。 */
  | 'SEVERAL_OF_NAME'
  /** The stage and the dates do not fit. 政治面貌与日期矛盾。 */
  | 'STAGES_CONTRADICT'
  /** A stage would go back. 发展阶段倒退。 */
  | 'STAGE_BACKWARDS'
  /** Another stage begins on that day. 同一天有其他发展阶段。 */
  | 'STAGE_DAY_TAKEN'
  /** The text can be several stations. 所属站点不明确。 */
  | 'STATION_AMBIGUOUS'
  /** The station is none of those the roster is for. 所属站点不在范围内。 */
  | 'STATION_UNKNOWN'
  /** The name stands for two stations; can be confirmed. 同名出现在两个站，可确认。 */
  | 'TWO_STATIONS'
  /** Who was at the station on the date is no longer yours. 该社工现已不在您的权限范围内。 */
  | 'WORKER_LEFT'
  /** Two rows are about one worker. 同一社工出现多次。 */
  | 'WORKER_TWICE'
  /** The worker somebody decided on does not exist. 确认的社工不存在。 */
  | 'WORKER_UNKNOWN';

/** Who a row is, where its name leaves a doubt. 对存疑的一行的确认。 */
export type RosterDecisionInput = {
  /** The number of the row. 行号。 */
  row: number;
  /** Its sheet, where several have a row of that number. 工作表名称。 */
  sheet?: string | null | undefined;
  /** The worker it is. Absent or null: somebody who is not recorded. 社工编号；为空表示新来的社工。 */
  workerCode?: string | null | undefined;
};

/** What a row of a roster would bring about. 名册一行的结果。 */
export type RosterEntryKind =
  /** Something recorded becomes another. 变更。 */
  | 'CHANGED'
  /** Contradicts something; nothing of it is recorded. 有矛盾，不予登记。 */
  | 'CONFLICT'
  /** Comes from another station. 从其他站调入。 */
  | 'MOVED'
  /** A worker who is not recorded yet. 新增。 */
  | 'NEW'
  /** All is recorded already. 不变。 */
  | 'UNCHANGED';

/** A roster, row by row. 花名册。 */
export type RosterInput = {
  /** The date it speaks of. Absent: today. 名册反映的日期，默认为今天。 */
  asOf?: string | null | undefined;
  /** Who doubtful rows are. 对存疑各行的确认。 */
  decisions?: Array<RosterDecisionInput> | null | undefined;
  /** The division of whose stations it is the roster; or else a station. 区划代码。 */
  divisionCode?: string | null | undefined;
  /** Whether the postings of those missing in it end on the date. Absent: they are only listed. 名册中没有的在站社工是否终止派驻，默认只列出。 */
  endsMissing?: boolean | null | undefined;
  /** The people, at most 20,000. 各行，最多 20,000 行。 */
  rows: Array<RosterRowInput>;
  /** The station whose roster it is; or else a division. 社工站代码。 */
  stationCode?: string | null | undefined;
};

/** One person of a roster; what is absent is not said and stays. 花名册的一行；未填写的内容保持不变。 */
export type RosterRowInput = {
  /** The first day as an activist. 确定为入党积极分子时间。 */
  activistFrom?: string | null | undefined;
  /** The day of the application. 申请入党时间。 */
  applicantFrom?: string | null | undefined;
  /** The certificate. 职业资格。 */
  certificate?: RosterCertificate | null | undefined;
  /** The first day as a development target. 确定为发展对象时间。 */
  developmentTargetFrom?: string | null | undefined;
  /** The employer. 用人单位。 */
  employer?: string | null | undefined;
  /** The first day of full membership. 转正时间。 */
  fullOn?: string | null | undefined;
  /** The first day on probation. 入党时间。 */
  joinedOn?: string | null | undefined;
  /** The name. 姓名。 */
  name: string;
  /** The first day at the station. 派驻时间。 */
  postedFrom?: string | null | undefined;
  /** The first day no longer there. 离站时间（当日不计）。 */
  postedUntil?: string | null | undefined;
  /** Resident or dispatched. 驻站或外派。 */
  postingKind?: PostingKind | null | undefined;
  /** Where the relation is kept: a branch by code or name; whatever names none is kept elsewhere. 组织关系所在。 */
  relation?: string | null | undefined;
  /** Its number, as messages shall name it. Absent: its place in the list, from 1. 行号，默认为次序。 */
  row?: number | null | undefined;
  /** The sheet it stands on. Absent: none. 工作表名称。 */
  sheet?: string | null | undefined;
  /** The present stage. 政治面貌（发展阶段）。 */
  stage?: RosterStage | null | undefined;
  /** The station: code, name or an abbreviation. Absent: the one asked for. 所属站点。 */
  station?: string | null | undefined;
  /** The code of the worker, where the roster has one. 社工编号。 */
  workerCode?: string | null | undefined;
};

/** What a roster says of the stage. 花名册所写的政治面貌或发展阶段。 */
export type RosterStage =
  /** 入党积极分子. */
  | 'ACTIVIST'
  /** 入党申请人. */
  | 'APPLICANT'
  /** 发展对象. */
  | 'DEVELOPMENT_TARGET'
  /** No longer a member. 党籍终止。 */
  | 'ENDED'
  /** 中共党员, 正式党员. */
  | 'FULL'
  /** No member; says nothing of who is on the way. 群众、共青团员等。 */
  | 'NONE'
  /** 预备党员. */
  | 'PROBATIONARY'
  /** 停止党籍. */
  | 'SUSPENDED';

/** The station and all its neighbours. 社工站及其全部相邻站。 */
export type SetNeighborsInput = {
  /** The version of the station you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工站版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** All its neighbours; whoever is not named is one no more. 全部相邻站代码。 */
  neighborCodes: Array<string>;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
};

/** The station, the party body and the date. 社工站、党组织和日期。 */
export type SetResponsibleBodyInput = {
  /** The version of the station you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的社工站版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The first day it answers. Absent: today. 起始日期，默认为今天。 */
  on?: string | null | undefined;
  /** The party body. Null or absent: none from then on. 党组织代码；空值表示自该日起没有。 */
  partyBodyCode?: string | null | undefined;
  /** The code of the station. 社工站代码。 */
  stationCode: string;
};

/** A user with all the roles they are to have. 用户及其全部角色。 */
export type SetUserInput = {
  /** Not to be given: keys and users have no versions. 不适用：密钥和用户没有版本。 */
  expectedVersion?: number | null | undefined;
  /** All their roles. 全部角色。 */
  grants: Array<GrantInput>;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** The identity provider, as `iss` in its tokens. 身份提供方，与令牌中的 iss 相同。 */
  issuer: string;
  /** Their name. 姓名。 */
  name: string;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** What it calls the user, `sub` in its tokens. 该用户在身份提供方的编号，即令牌中的 sub。 */
  subject: string;
};

/** How serious a finding is. 严重程度。 */
export type Severity =
  /** Makes the station fail, unless waived. 问题：使社工站不符合要求（已批准例外的除外）。 */
  | 'ERROR'
  /** A notice; never makes the station fail. 提示。 */
  | 'WARNING';

/** Which stations; all given conditions hold at once. 筛选条件，同时满足。 */
export type StationFilter = {
  /** With one of these codes. 代码在其中。 */
  codes?: Array<string> | null | undefined;
  /** In this division and all below it. 该区划及其下级区划内。 */
  divisionCode?: string | null | undefined;
  /** With any of these findings, unwaived. 有其中任一问题（未批准例外）。 */
  findingCodes?: Array<FindingCode> | null | undefined;
  /** Of one of these levels. 层级在其中。 */
  levels?: Array<StationLevel> | null | undefined;
  /** Of which one of these is required. 应有组织形式在其中。 */
  requiredKinds?: Array<StructureKind> | null | undefined;
  /** Part of the name or the code. 名称或代码包含。 */
  search?: string | null | undefined;
  /** With one of these statuses. 状态在其中。 */
  statuses?: Array<ComplianceStatus> | null | undefined;
};

/** What kind of station. 社工站层级。 */
export type StationLevel =
  /** 区社会工作服务指导中心. */
  | 'DISTRICT_CENTER'
  /** 镇（街道）社会工作站: the level the clause judges. */
  | 'TOWN_STATION'
  /** 村（社区）社会工作室. */
  | 'VILLAGE_ROOM';

/** In which order. 排序。 */
export type StationOrder = {
  /** Which way. 方向。 */
  direction?: OrderDirection;
  /** Ordered by what. 排序依据。 */
  field: StationOrderField;
};

/** What stations are ordered by; equal ones by code. 排序依据，相同的按代码。 */
export type StationOrderField =
  /** By code. 代码。 */
  | 'CODE'
  /** By the number of full members. 正式党员数。 */
  | 'FULL_MEMBERS'
  /** By name, in the binary order of the database. 名称（按数据库的二进制顺序）。 */
  | 'NAME'
  /** By the first day of what makes them fail: the earliest since among their unwaived findings of severity ERROR. Those that do not fail come after all others. 不符合要求的起始日期（未批准例外的问题中最早的一项）；符合要求的排在最后。 */
  | 'SINCE';

/** In what facts contradict each other. 事实相互矛盾的种类。 */
export type StatisticsContradictionCode =
  /** 3 full members or more, no own branch, but in a joint branch or affiliated: not counted as missing. 应建未建但已由其他形式覆盖。 */
  | 'BRANCH_MISSING_BUT_COVERED'
  /** Not all of its stations are in the division: it is counted with its smallest station code, they where they stand. 联合党支部跨出所查询的区划。 */
  | 'JOINT_BRANCH_ACROSS_BOUNDARY'
  /** 3 members or more by its own headcount, fewer by its stations, or the other way round. 联合党支部自身党员数与各站党员数不一致。 */
  | 'JOINT_BRANCH_HEADCOUNT_DIFFERS'
  /** A joint branch that covers one station. 联合党支部只覆盖一个社工站。 */
  | 'JOINT_BRANCH_OF_ONE_STATION'
  /** An own branch with fewer than 3 full members at the station. 正式党员不足 3 名却单独组建。 */
  | 'OWN_BRANCH_UNDERSIZED'
  /** Members whose relation is in a branch that does not cover their station, or no longer exists. 党员组织关系在未覆盖该站的党支部。 */
  | 'RELATION_IN_OTHER_BRANCH'
  /** A station is covered in more than one form; counted in the first that fits. 同时有几种组建形式。 */
  | 'SEVERAL_COVERAGES';

/** Which form of organisation is required. 应有组织形式。 */
export type StructureKind =
  /** Affiliation with a host. 挂靠组建。 */
  | 'AFFILIATION'
  /** A branch of its own. 单独成立党支部。 */
  | 'BRANCH'
  /** A branch of its own with a committee. 单独成立党支部并设立支部委员会。 */
  | 'BRANCH_WITH_COMMITTEE'
  /** A worker must be developed into a member. 发展党员。 */
  | 'DEVELOPMENT'
  /** A joint branch with neighbours. 联合党支部。 */
  | 'JOINT_BRANCH';

/** How far apart dates are. From the last day of a month on, months and more lead to last days of months: 30 June, 31 December, 30 June. 时点间隔；起始日为月末时，各时点均为月末。 */
export type TrendInterval =
  /** 日. */
  | 'DAY'
  /** 半年: from 30 June or 31 December on, the dates of the form. */
  | 'HALF_YEAR'
  /** 月. */
  | 'MONTH'
  /** 季. */
  | 'QUARTER'
  /** 周. */
  | 'WEEK'
  /** 年. */
  | 'YEAR';

/** Why a plan leaves a station out. 未能编组的原因。 */
export type UncoveredReason =
  /** With the members around it some station is always left over: 1 and 1 make no 3, four with 1 each leave one. 按周边人数必有社工站落单。 */
  | 'COUNT_DOES_NOT_COME_OUT'
  /** It has no confirmed neighbour. 没有已确认的相邻社工站。 */
  | 'ISOLATED'
  /** The options leave it out; without them it is covered. 因所作选择而未能编组。 */
  | 'LEFT_OUT_BY_CHOICE'
  /** Its neighbours have no full member, or 3 and more, or lie in another district. 相邻社工站没有正式党员、有 3 名以上，或不在同一区。 */
  | 'NEIGHBORS_NOT_ELIGIBLE'
  /** Its neighbours are grouped with others, which is better. 相邻社工站与别站编组更优。 */
  | 'TAKEN_BY_A_BETTER_PLAN';

/** What to change; what is absent stays as it is. 要更改的内容，未给出的不变。 */
export type UpdateDivisionInput = {
  /** The code of the division. 区划代码。 */
  divisionCode: string;
  /** The version of the division you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的行政区划版本；现版本不同时不作更改，并答复现状。 */
  expectedVersion?: number | null | undefined;
  /** A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。 */
  idempotencyKey?: string | null | undefined;
  /** Its new name. Absent: as it is. 新名称。 */
  name?: string | null | undefined;
  /** Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。 */
  note?: string | null | undefined;
  /** The division it lies in. Null: none; absent: as it is. 上级区划；空值表示没有。 */
  parentCode?: string | null | undefined;
  /** The policy pack it names. Null: none of its own; absent: as it is. 规则包；空值表示不单独指定。 */
  policy?: string | null | undefined;
};

export type AddPolicyMutationVariables = Exact<{
  input: AddPolicyInput;
}>;


export type AddPolicyMutation = { addPolicy:
    | { __typename: 'AddPolicySuccess', policy: { name: string, from: string | null, until: string | null }, affectedStations: Array<{ code: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode, severity: Severity, clause: { document: string } }> } }> }
    | { __typename: 'ConflictError', message: string, path: Array<string>, conflictsWith: string }
    | { __typename: 'ForbiddenError', message: string }
    | { __typename: 'InvalidInputError', message: string, path: Array<string> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StaleVersionError', message: string }
   };

export type AddWorkerMutationVariables = Exact<{
  input: AddWorkerInput;
}>;


export type AddWorkerMutation = { addWorker:
    | { __typename: 'AddWorkerSuccess', worker: { id: string, code: string, name: string | null, membershipStage: MembershipStage | null, posting: { kind: PostingKind, from: string, until: string | null, station: { code: string, name: string } } | null }, affectedStations: Array<{ code: string, name: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode }> } }> }
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type AdoptJointBranchPlanMutationVariables = Exact<{
  input: AdoptJointBranchPlanInput;
}>;


export type AdoptJointBranchPlanMutation = { adoptJointBranchPlan:
    | { __typename: 'AdoptJointBranchPlanSuccess', branches: Array<{ code: string, name: string, establishedOn: string, coverage: Array<{ mode: CoverageMode, from: string, station: { code: string, name: string } }> }>, dissolvedBranches: Array<{ code: string, name: string, dissolvedOn: string | null }>, affectedStations: Array<{ code: string, name: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode }> } }> }
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type AllStationsQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  orderBy?: StationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AllStationsQuery = { stations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, code: string, name: string, level: StationLevel, division: { code: string, name: string }, headcount: { workers: number, fullMembers: number, members: number }, coverage: Array<{ mode: CoverageMode, branch: { code: string } }>, compliance: { status: ComplianceStatus, required: { kind: StructureKind, minimumBranches: number } | null, findings: Array<{ code: FindingCode, severity: Severity }> } } }> } };

export type ApplyRosterMutationVariables = Exact<{
  input: ApplyRosterInput;
}>;


export type ApplyRosterMutation = { applyRoster:
    | { __typename: 'ApplyRosterSuccess', changes: number, counts: { new: number, changed: number, moved: number, unchanged: number, conflicts: number, left: number }, affectedStations: Array<{ code: string, name: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode }> } }> }
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sequence: number, at: string, kind: AuditEntryKind, action: string, client: string | null, requestId: string | null, note: string | null, readWorkers: Array<string>, caller: { kind: CallerKind, id: string, name: string }, parameters: Array<{ name: string, value: string }>, changes: Array<{ subject: AuditSubject, code: string, fact: string, fields: Array<{ name: string, before: string | null, after: string | null }> }> }> } };

export type ConfirmNeighborsMutationVariables = Exact<{
  input: ConfirmNeighborsInput;
}>;


export type ConfirmNeighborsMutation = { confirmNeighbors:
    | { __typename: 'ConfirmNeighborsSuccess', stations: Array<{ code: string, name: string, neighbors: Array<{ code: string, name: string }> }>, affectedStations: Array<{ code: string, name: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode }> } }> }
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type CreateKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateKeyMutation = { createApiKey:
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'CreateApiKeySuccess', key: string | null, apiKey: { prefix: string, name: string, expiresOn: string | null } }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type DistrictDrawingQueryVariables = Exact<{
  divisionCode: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DistrictDrawingQuery = { division: { name: string } | null, complianceSummary: { asOf: string, stations: number, byStatus: Array<{ status: ComplianceStatus, count: number }> }, jointBranchPlan: { groups: Array<{ stations: Array<{ code: string, name: string, location: { latitude: number, longitude: number } | null, headcount: { fullMembers: number }, compliance: { status: ComplianceStatus, required: { kind: StructureKind } | null }, coverage: Array<{ mode: CoverageMode, branch: { code: string } }>, adjacencies: Array<{ kind: AdjacencyKind, station: { code: string } }> }> }>, uncovered: Array<{ code: string }> }, stations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, location: { latitude: number, longitude: number } | null, headcount: { fullMembers: number }, compliance: { status: ComplianceStatus, required: { kind: StructureKind } | null }, coverage: Array<{ mode: CoverageMode, branch: { code: string } }>, adjacencies: Array<{ kind: AdjacencyKind, station: { code: string } }> }> } };

export type DrawnStationFragment = { code: string, name: string, location: { latitude: number, longitude: number } | null, headcount: { fullMembers: number }, compliance: { status: ComplianceStatus, required: { kind: StructureKind } | null }, coverage: Array<{ mode: CoverageMode, branch: { code: string } }>, adjacencies: Array<{ kind: AdjacencyKind, station: { code: string } }> };

export type DistrictPlanQueryVariables = Exact<{
  divisionCode: string;
  asOf?: string | null | undefined;
}>;


export type DistrictPlanQuery = { jointBranchPlan: { asOf: string, groups: Array<{ fullMembers: number, stations: Array<{ code: string, name: string, headcount: { fullMembers: number } }> }>, uncovered: Array<{ code: string, name: string, compliance: { required: { kind: StructureKind, affiliationHosts: Array<{ code: string, name: string }> } | null } }> } };

export type DistrictSummaryQueryVariables = Exact<{
  divisionCode?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DistrictSummaryQuery = { complianceSummary: { asOf: string, stations: number, byStatus: Array<{ status: ComplianceStatus, count: number }>, byRequiredKind: Array<{ kind: StructureKind, count: number }>, byFinding: Array<{ code: FindingCode, count: number }> } };

export type EstablishBranchMutationVariables = Exact<{
  input: EstablishBranchInput;
}>;


export type EstablishBranchMutation = { establishBranch:
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'EstablishBranchSuccess', branch: { id: string, code: string, name: string, establishedOn: string, coverage: Array<{ mode: CoverageMode, station: { code: string, name: string } }> }, affectedStations: Array<{ code: string, name: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode }> } }> }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type ExplainStationQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type ExplainStationQuery = { station: { code: string, name: string, explanation: { asOf: string, status: ComplianceStatus, policy: string, steps: Array<{ kind: ExplanationStepKind, title: string, text: string, outcome: ExplanationOutcome | null, workers: Array<string>, finding: FindingCode | null, date: string | null, figures: Array<{ name: ExplanationFigureName, value: number, limit: number | null, branchCode: string | null }>, clause: { document: string, number: string, text: string, numberConfirmed: boolean } | null, restsOn: { document: string, number: string, text: string, numberConfirmed: boolean } | null, result: { status: ComplianceStatus, requiredKind: StructureKind | null, minimumBranches: number | null, jointGroup: Array<string>, arising: Array<FindingCode>, going: Array<FindingCode> } | null }> } | null } | null };

export type FailingStationsQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  orderBy?: StationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type FailingStationsQuery = { nonCompliantStations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ code: string, name: string, division: { name: string }, headcount: { workers: number, fullMembers: number, members: number }, compliance: { asOf: string, status: ComplianceStatus, required: { kind: StructureKind, reason: string, clause: { document: string, number: string, text: string } } | null, findings: Array<{ code: FindingCode, severity: Severity, since: string, daysOpen: number, message: string, remedy: string, clause: { document: string, number: string, text: string }, waiver: { approvedBy: string, until: string } | null }> } }> } };

export type ForecastQueryVariables = Exact<{
  divisionCode: string;
  until: string;
  from?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ForecastQuery = { forecast: { from: string, until: string, entries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ date: string, basis: ForecastBasis, inNormalCourse: boolean, consequences: Array<string>, sentence: string, station: { code: string, name: string }, before: { status: ComplianceStatus, policy: string, headcount: { workers: number, fullMembers: number, members: number }, required: { kind: StructureKind, minimumBranches: number, jointGroup: Array<{ code: string }> } | null, findings: Array<{ code: FindingCode, severity: Severity, isWaived: boolean, concerned: Array<string> }> } | null, after: { status: ComplianceStatus, policy: string, headcount: { workers: number, fullMembers: number, members: number }, required: { kind: StructureKind, minimumBranches: number, jointGroup: Array<{ code: string }> } | null, findings: Array<{ code: FindingCode, severity: Severity, isWaived: boolean, concerned: Array<string> }> } | null, causes: Array<{ kind: FactChangeKind, code: string, about: string | null, isAssumed: boolean }> | null, crossings: Array<{ kind: CrossingKind, branchCode: string | null, before: number, after: number }> }> }, development: { totalCount: number, nodes: Array<{ partyBodyLive: boolean, fullMemberFrom: string | null, sentence: string, station: { code: string, name: string }, partyBody: { code: string, name: string } | null, candidates: Array<{ stage: MembershipStage, since: string, isExtended: boolean, nextStage: MembershipStage, nextStageFrom: string, isOverdue: boolean, leavesOn: string | null, leavesSoon: boolean, fullMemberFrom: string | null, obstacle: CandidateObstacle | null, sentence: string, worker: { code: string } }> | null }> } } };

export type WorkerSummaryFragment = { id: string, code: string, name: string | null, membershipStage: MembershipStage | null, posting: { kind: PostingKind, from: string, until: string | null, station: { code: string, name: string } } | null };

export type AffectedStationFragment = { code: string, name: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode }> } };

type Refusal_ConflictError_Fragment = { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', path: Array<string>, message: string };

type Refusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', path: Array<string>, message: string };

type Refusal_NotFoundError_Fragment = { __typename: 'NotFoundError', path: Array<string>, code: string, message: string };

type Refusal_StaleVersionError_Fragment = { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string };

export type RefusalFragment =
  | Refusal_ConflictError_Fragment
  | Refusal_ForbiddenError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_StaleVersionError_Fragment
;

export type OutlookFragment = { status: ComplianceStatus, policy: string, headcount: { workers: number, fullMembers: number, members: number }, required: { kind: StructureKind, minimumBranches: number, jointGroup: Array<{ code: string }> } | null, findings: Array<{ code: FindingCode, severity: Severity, isWaived: boolean, concerned: Array<string> }> };

export type FormFiguresFragment = { stations: number, organized: number, ownBranch: number, jointBranch: number, jointBranches: number, jointBranchesWithThreeMembers: number, unorganized: number, branchMissing: number, fewMembers: number, noMembers: number, affiliated: number, workers: number, members: number, relationsElsewhere: number, enoughMembers: number, enoughMembersWithOwnBranch: number, developing: number, organizationCoverage: { numerator: number, denominator: number, value: number | null, definition: string }, ownBranchRate: { numerator: number, denominator: number, value: number | null, definition: string }, workCoverage: { numerator: number, denominator: number, value: number | null, definition: string } };

export type FormRateFragment = { numerator: number, denominator: number, value: number | null, definition: string };

export type GrantWaiverMutationVariables = Exact<{
  input: GrantWaiverInput;
}>;


export type GrantWaiverMutation = { grantWaiver:
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'GrantWaiverSuccess', waiver: { findingCode: FindingCode, approvedBy: string, documentNumber: string | null, reason: string, from: string, until: string, station: { code: string } }, affectedStations: Array<{ code: string, name: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode }> } }> }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type KeysAndUsersQueryVariables = Exact<{
  first?: number | null | undefined;
  keysAfter?: string | null | undefined;
  usersAfter?: string | null | undefined;
}>;


export type KeysAndUsersQuery = { apiKeys: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ prefix: string, name: string, expiresOn: string | null, lastUsedOn: string | null, revokedAt: string | null, grants: Array<{ role: Role, divisionCode: string | null, stationCode: string | null }> }> }, users: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, issuer: string, subject: string, grants: Array<{ role: Role, divisionCode: string | null, stationCode: string | null }> }> } };

export type GrantLineFragment = { role: Role, divisionCode: string | null, stationCode: string | null };

export type OrganizationStatisticsQueryVariables = Exact<{
  divisionCode?: string | null | undefined;
  asOf?: string | null | undefined;
  maxDepth?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationStatisticsQuery = { organizationStatistics: { asOf: string, isConsistent: boolean, division: { code: string, name: string } | null, total: { stations: number, organized: number, ownBranch: number, jointBranch: number, jointBranches: number, jointBranchesWithThreeMembers: number, unorganized: number, branchMissing: number, fewMembers: number, noMembers: number, affiliated: number, workers: number, members: number, relationsElsewhere: number, enoughMembers: number, enoughMembersWithOwnBranch: number, developing: number, organizationCoverage: { numerator: number, denominator: number, value: number | null, definition: string }, ownBranchRate: { numerator: number, denominator: number, value: number | null, definition: string }, workCoverage: { numerator: number, denominator: number, value: number | null, definition: string } }, rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ parentCode: string | null, depth: number, isDirect: boolean, division: { code: string, name: string, level: DivisionLevel }, figures: { stations: number, organized: number, ownBranch: number, jointBranch: number, jointBranches: number, jointBranchesWithThreeMembers: number, unorganized: number, branchMissing: number, fewMembers: number, noMembers: number, affiliated: number, workers: number, members: number, relationsElsewhere: number, enoughMembers: number, enoughMembersWithOwnBranch: number, developing: number, organizationCoverage: { numerator: number, denominator: number, value: number | null, definition: string }, ownBranchRate: { numerator: number, denominator: number, value: number | null, definition: string }, workCoverage: { numerator: number, denominator: number, value: number | null, definition: string } } }> }, contradictions: { totalCount: number, nodes: Array<{ code: StatisticsContradictionCode, message: string, stations: Array<{ code: string, name: string }>, branch: { code: string, name: string } | null }> } } };

export type PersonDataQueryVariables = Exact<{
  code: string;
}>;


export type PersonDataQuery = { personData: { code: string, name: string, loggedNames: Array<string>, employer: string | null, certificate: string | null, stages: Array<{ stage: MembershipStage, from: string }>, postings: Array<{ stationCode: string, kind: PostingKind, from: string, until: string | null }>, relations: Array<{ branchCode: string | null, elsewhere: string | null, from: string }>, offices: Array<{ branchCode: string, role: CommitteeRole | null, from: string, until: string | null }>, changedBy: { totalCount: number, nodes: Array<{ at: string, action: string, note: string | null, caller: { kind: CallerKind, name: string } }> }, readBy: { totalCount: number, nodes: Array<{ at: string, action: string, caller: { kind: CallerKind, name: string } }> } } | null };

export type PlanProofQueryVariables = Exact<{
  divisionCode: string;
  asOf?: string | null | undefined;
  options?: PlanOptionsInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlanProofQuery = { jointBranchPlan: { asOf: string, proof: { proven: boolean, covered: number, atMost: number, sentence: string, levels: { covered: boolean, moved: boolean, crossParent: boolean, distanceM: boolean }, pieces: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ covered: number, atMost: number, explanation: string, stations: Array<{ code: string, name: string }>, steps: Array<{ kind: ProofKind, levels: Array<PlanLevel>, explanation: string, certificate: string | null }> }> } } } };

export type PlanWithOptionsQueryVariables = Exact<{
  divisionCode: string;
  asOf?: string | null | undefined;
  options?: PlanOptionsInput | null | undefined;
}>;


export type PlanWithOptionsQuery = { jointBranchPlan: { asOf: string, fingerprint: string, groups: Array<{ spanM: number, fullMembers: number, margin: number, isFragile: boolean, isPinned: boolean, isKept: boolean, crossesTowns: boolean, distances: Array<{ distanceM: number | null, stations: Array<{ code: string }> }>, stations: Array<{ code: string, name: string }>, towns: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null }>, uncoveredReasons: Array<{ reason: UncoveredReason, explanation: string, station: { code: string, name: string }, hosts: Array<{ code: string, name: string }> }>, comparison: { kept: Array<{ fullMembers: number, margin: number, isFragile: boolean, isPinned: boolean, isKept: boolean, crossesTowns: boolean, stations: Array<{ code: string, name: string }>, towns: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null }>, changed: Array<{ fullMembers: number, margin: number, isFragile: boolean, isPinned: boolean, isKept: boolean, crossesTowns: boolean, stations: Array<{ code: string, name: string }>, towns: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null }>, new: Array<{ fullMembers: number, margin: number, isFragile: boolean, isPinned: boolean, isKept: boolean, crossesTowns: boolean, stations: Array<{ code: string, name: string }>, towns: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null }>, dissolved: Array<{ code: string, name: string }> }, price: { sentence: string, stationsLeftOut: number, moved: number, fragile: number, crossParent: number, distanceM: number, choices: Array<{ choice: PlanChoice, sentence: string, stationsLeftOut: number, moved: number, fragile: number, crossParent: number, distanceM: number, stations: Array<{ code: string, name: string }> }> } | null } };

export type PlannedGroupFragment = { fullMembers: number, margin: number, isFragile: boolean, isPinned: boolean, isKept: boolean, crossesTowns: boolean, stations: Array<{ code: string, name: string }>, towns: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null };

type PriceFigures_ChoicePrice_Fragment = { stationsLeftOut: number, moved: number, fragile: number, crossParent: number, distanceM: number };

type PriceFigures_PlanPrice_Fragment = { stationsLeftOut: number, moved: number, fragile: number, crossParent: number, distanceM: number };

export type PriceFiguresFragment =
  | PriceFigures_ChoicePrice_Fragment
  | PriceFigures_PlanPrice_Fragment
;

export type PolicyInForceQueryVariables = Exact<{
  divisionCode: string;
  asOf?: string | null | undefined;
}>;


export type PolicyInForceQuery = { policy: { name: string, title: string, from: string | null, until: string | null, judgedLevels: Array<StationLevel>, namedBy: { code: string, name: string } | null, parameters: { branchFullMembers: number, committeeFullMembers: number, branchMaximumMembers: number, jointBranchMaximumStations: number, committeeMinimumSize: number, committeeMaximumSize: number, termReminderMonths: number, relationTransferMonths: number, probationMonths: number }, findings: Array<{ code: FindingCode, severity: Severity, waivable: boolean, clause: { document: string, number: string, text: string, numberConfirmed: boolean }, restsOn: { document: string, number: string, text: string, numberConfirmed: boolean } | null }>, requirements: Array<{ kind: StructureKind, clause: { document: string, number: string, text: string, numberConfirmed: boolean } }> } };

export type PostWorkerMutationVariables = Exact<{
  input: PostWorkerInput;
}>;


export type PostWorkerMutation = { postWorker:
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'PostWorkerSuccess', worker: { id: string, code: string, name: string | null, membershipStage: MembershipStage | null, posting: { kind: PostingKind, from: string, until: string | null, station: { code: string, name: string } } | null }, affectedStations: Array<{ code: string, name: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode }> } }> }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type PreviewRosterQueryVariables = Exact<{
  input: RosterInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PreviewRosterQuery = { previewRoster: { asOf: string, fingerprint: string, counts: { new: number, changed: number, moved: number, unchanged: number, conflicts: number, left: number }, entries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: RosterEntryKind, sheet: string, row: number, name: string, workerCode: string | null, station: { code: string, name: string } | null, changes: Array<{ field: RosterChangeField, column: string | null, before: string | null, after: string | null, assumed: string | null }>, conflicts: Array<{ code: RosterConflictCode, column: string, message: string, candidates: Array<{ workerCode: string, name: string, stationName: string | null }> }> }> }, left: { totalCount: number, nodes: Array<{ workerCode: string, name: string, postedFrom: string, endsOn: string | null, station: { code: string, name: string } }> }, effects: { totalCount: number, nodes: Array<{ sentence: string, station: { code: string, name: string }, before: { status: ComplianceStatus, fullMembers: number, requiredKind: StructureKind | null, findings: Array<FindingCode> } | null, after: { status: ComplianceStatus, fullMembers: number, requiredKind: StructureKind | null, findings: Array<FindingCode> } | null }> } } };

export type ProposeNeighborsQueryVariables = Exact<{
  divisionCode: string;
  asOf?: string | null | undefined;
}>;


export type ProposeNeighborsQuery = { proposeNeighbors: { asOf: string, caveat: string, proposals: Array<{ kind: AdjacencyKind, source: NeighborProposalSource, isPreselected: boolean, isKnown: boolean, distanceM: number | null, stations: Array<{ code: string, name: string }> }>, warnings: Array<{ kind: NeighborWarningKind, message: string, stations: Array<{ code: string, name: string }> }> } };

export type RecordStageMutationVariables = Exact<{
  input: RecordMembershipStageInput;
}>;


export type RecordStageMutation = { recordMembershipStage:
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'RecordMembershipStageSuccess', worker: { id: string, code: string, name: string | null, membershipStage: MembershipStage | null, posting: { kind: PostingKind, from: string, until: string | null, station: { code: string, name: string } } | null }, affectedStations: Array<{ code: string, name: string, compliance: { status: ComplianceStatus, findings: Array<{ code: FindingCode }> } }> }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type RevokeKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeKeyMutation = { revokeApiKey:
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'RevokeApiKeySuccess', apiKey: { prefix: string, revokedAt: string | null } }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type SetUserMutationVariables = Exact<{
  input: SetUserInput;
}>;


export type SetUserMutation = { setUser:
    | { __typename: 'ConflictError', path: Array<string>, conflictsWith: string, message: string }
    | { __typename: 'ForbiddenError', path: Array<string>, message: string }
    | { __typename: 'InvalidInputError', path: Array<string>, message: string }
    | { __typename: 'NotFoundError', path: Array<string>, code: string, message: string }
    | { __typename: 'SetUserSuccess', user: { id: string, name: string } }
    | { __typename: 'StaleVersionError', path: Array<string>, expectedVersion: number, currentVersion: number, message: string }
   };

export type SimulateChangesQueryVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  asOf?: string | null | undefined;
  alteredOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SimulateChangesQuery = { simulate:
    | { __typename: 'ChangeRefused', index: number, change: string, path: Array<string>, error:
        | { __typename: 'ConflictError', message: string }
        | { __typename: 'ForbiddenError', message: string }
        | { __typename: 'InvalidInputError', message: string }
        | { __typename: 'NotFoundError', message: string }
       }
    | { __typename: 'Simulation', asOf: string, stations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, isAltered: boolean, before: { status: ComplianceStatus, headcount: { workers: number, fullMembers: number, members: number }, required: { kind: StructureKind, minimumBranches: number, reason: string, jointGroup: Array<{ code: string, name: string }> } | null, findings: Array<{ code: FindingCode, severity: Severity, waived: boolean, since: string, message: string, remedy: string, clause: { document: string, number: string, text: string } }> } | null, after: { status: ComplianceStatus, headcount: { workers: number, fullMembers: number, members: number }, required: { kind: StructureKind, minimumBranches: number, reason: string, jointGroup: Array<{ code: string, name: string }> } | null, findings: Array<{ code: FindingCode, severity: Severity, waived: boolean, since: string, message: string, remedy: string, clause: { document: string, number: string, text: string } }> } | null }> }, planBefore: { covered: number, groups: Array<{ fullMembers: number, isInBoth: boolean, stations: Array<{ code: string, name: string }> }>, uncovered: Array<{ code: string, name: string }> }, planAfter: { covered: number, groups: Array<{ fullMembers: number, isInBoth: boolean, stations: Array<{ code: string, name: string }> }>, uncovered: Array<{ code: string, name: string }> } }
   };

export type SimulatedVerdictFragment = { status: ComplianceStatus, headcount: { workers: number, fullMembers: number, members: number }, required: { kind: StructureKind, minimumBranches: number, reason: string, jointGroup: Array<{ code: string, name: string }> } | null, findings: Array<{ code: FindingCode, severity: Severity, waived: boolean, since: string, message: string, remedy: string, clause: { document: string, number: string, text: string } }> };

export type SimulatedGroupsFragment = { covered: number, groups: Array<{ fullMembers: number, isInBoth: boolean, stations: Array<{ code: string, name: string }> }>, uncovered: Array<{ code: string, name: string }> };

export type StationDetailsQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  firstWorkers?: number | null | undefined;
  afterWorker?: string | null | undefined;
}>;


export type StationDetailsQuery = { station: { id: string, code: string, name: string, level: StationLevel, openedOn: string, closedOn: string | null, division: { code: string, name: string, level: DivisionLevel, parent: { code: string, name: string } | null }, location: { latitude: number, longitude: number } | null, responsibleBody: { code: string, name: string } | null, neighbors: Array<{ code: string, name: string }>, headcount: { workers: number, resident: number, dispatched: number, fullMembers: number, probationaryMembers: number, members: number }, workers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string | null, membershipStage: MembershipStage | null, posting: { kind: PostingKind, from: string, until: string | null } | null }> } | null, coverage: Array<{ mode: CoverageMode, from: string, until: string | null, branch: { code: string, name: string, establishedOn: string, dissolvedOn: string | null, fullMembers: number, members: number, committee: { electedOn: string, termEndsOn: string, members: Array<{ role: CommitteeRole, worker: { name: string | null } | null }> } | null, secretary: { name: string | null } | null } }>, waivers: Array<{ findingCode: FindingCode, approvedBy: string, documentNumber: string | null, reason: string, from: string, until: string }>, compliance: { asOf: string, status: ComplianceStatus, required: { kind: StructureKind, minimumBranches: number, reason: string, jointGroup: Array<{ code: string, name: string }>, affiliationHosts: Array<{ code: string, name: string }> } | null, findings: Array<{ code: FindingCode, severity: Severity, message: string, remedy: string }> } } | null };

export type StationHistoryQueryVariables = Exact<{
  code: string;
  from: string;
  until: string;
}>;


export type StationHistoryQuery = { station: { code: string, name: string, history: Array<{ on: string, appeared: Array<FindingCode>, gone: Array<FindingCode>, byPlanAlone: boolean, movedByStations: Array<string>, before: { status: ComplianceStatus, requiredKind: StructureKind | null, jointGroup: Array<string> }, after: { status: ComplianceStatus, requiredKind: StructureKind | null, jointGroup: Array<string> }, facts: Array<{ kind: FactChangeKind, on: string, code: string, about: string | null, text: string }> | null }> } | null };

export type StatisticsTrendQueryVariables = Exact<{
  divisionCode?: string | null | undefined;
  from: string;
  until: string;
  every: TrendInterval;
}>;


export type StatisticsTrendQuery = { trend: Array<{ asOf: string, figures: { stations: number, organized: number, ownBranch: number, jointBranch: number, jointBranches: number, jointBranchesWithThreeMembers: number, unorganized: number, branchMissing: number, fewMembers: number, noMembers: number, affiliated: number, workers: number, members: number, relationsElsewhere: number, enoughMembers: number, enoughMembersWithOwnBranch: number, developing: number, organizationCoverage: { numerator: number, denominator: number, value: number | null, definition: string }, ownBranchRate: { numerator: number, denominator: number, value: number | null, definition: string }, workCoverage: { numerator: number, denominator: number, value: number | null, definition: string } } }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { kind: CallerKind, id: string, name: string, expiresOn: string | null, grants: Array<{ role: Role, divisionCode: string | null, stationCode: string | null }> } };

export const DrawnStationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjacencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DrawnStationFragment, unknown>;
export const WorkerSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Worker"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"membershipStage"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WorkerSummaryFragment, unknown>;
export const AffectedStationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffectedStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AffectedStationFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const OutlookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outlook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StationOutlook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBranches"}},{"kind":"Field","name":{"kind":"Name","value":"jointGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"isWaived"}},{"kind":"Field","name":{"kind":"Name","value":"concerned"}}]}}]}}]} as unknown as DocumentNode<OutlookFragment, unknown>;
export const FormRateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]} as unknown as DocumentNode<FormRateFragment, unknown>;
export const FormFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"}},{"kind":"Field","name":{"kind":"Name","value":"organized"}},{"kind":"Field","name":{"kind":"Name","value":"ownBranch"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranch"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranches"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranchesWithThreeMembers"}},{"kind":"Field","name":{"kind":"Name","value":"unorganized"}},{"kind":"Field","name":{"kind":"Name","value":"branchMissing"}},{"kind":"Field","name":{"kind":"Name","value":"fewMembers"}},{"kind":"Field","name":{"kind":"Name","value":"noMembers"}},{"kind":"Field","name":{"kind":"Name","value":"affiliated"}},{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"relationsElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"enoughMembers"}},{"kind":"Field","name":{"kind":"Name","value":"enoughMembersWithOwnBranch"}},{"kind":"Field","name":{"kind":"Name","value":"developing"}},{"kind":"Field","name":{"kind":"Name","value":"organizationCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownBranchRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]} as unknown as DocumentNode<FormFiguresFragment, unknown>;
export const GrantLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"stationCode"}}]}}]} as unknown as DocumentNode<GrantLineFragment, unknown>;
export const PlannedGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"isFragile"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"crossesTowns"}},{"kind":"Field","name":{"kind":"Name","value":"towns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"continues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlannedGroupFragment, unknown>;
export const PriceFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stationsLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"fragile"}},{"kind":"Field","name":{"kind":"Name","value":"crossParent"}},{"kind":"Field","name":{"kind":"Name","value":"distanceM"}}]}}]} as unknown as DocumentNode<PriceFiguresFragment, unknown>;
export const SimulatedVerdictFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulatedVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedCompliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBranches"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"jointGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<SimulatedVerdictFragment, unknown>;
export const SimulatedGroupsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulatedGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"isInBoth"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SimulatedGroupsFragment, unknown>;
export const AddPolicyDocument = {"__meta__":{"hash":"sha256:e6fb0a6218c068c73e3178aca2e03bcb7bbd9fe8a697811979d106ac5f173034"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddPolicySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedStations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}}]}}]}}]} as unknown as DocumentNode<AddPolicyMutation, AddPolicyMutationVariables>;
export const AddWorkerDocument = {"__meta__":{"hash":"sha256:401e6a5b96a8264f30d26abc26f31e4aa57ac7df39b52d6b5874426dd8f9e502"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddWorker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddWorkerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addWorker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddWorkerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedStations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AffectedStation"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Worker"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"membershipStage"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffectedStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<AddWorkerMutation, AddWorkerMutationVariables>;
export const AdoptJointBranchPlanDocument = {"__meta__":{"hash":"sha256:2ced4ee0e4a03baff67dfcad060bc020050a75f8ff1652806a4274ad4264f4cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptJointBranchPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptJointBranchPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptJointBranchPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptJointBranchPlanSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedBranches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedStations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AffectedStation"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffectedStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<AdoptJointBranchPlanMutation, AdoptJointBranchPlanMutationVariables>;
export const AllStationsDocument = {"__meta__":{"hash":"sha256:67552f812fb224846eef77d7e4fac19c2932fe50bdc023380d1036ab0d4f9248"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBranches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllStationsQuery, AllStationsQueryVariables>;
export const ApplyRosterDocument = {"__meta__":{"hash":"sha256:ba45e0d8cd73983d08fa432838edcbcec297ff0c476a7e3446a489cadadfdb4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyRoster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyRosterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyRoster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyRosterSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedStations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AffectedStation"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffectedStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ApplyRosterMutation, ApplyRosterMutationVariables>;
export const AuditTrailDocument = {"__meta__":{"hash":"sha256:baa4b7cebef4511dee124dabcc2fa60752ca48c58ba42805c0702ff7fedff2f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readWorkers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}]},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const ConfirmNeighborsDocument = {"__meta__":{"hash":"sha256:ee659a59275734332ffe7a607fe51b39b8d3195a493413e0b5ede92e7c54c62f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmNeighbors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmNeighborsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmNeighbors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmNeighborsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"neighbors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedStations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AffectedStation"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffectedStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ConfirmNeighborsMutation, ConfirmNeighborsMutationVariables>;
export const CreateKeyDocument = {"__meta__":{"hash":"sha256:30dcdbb91115527977740239c01d087606e67723a2b9487fa88013a2aaa5ca05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CreateKeyMutation, CreateKeyMutationVariables>;
export const DistrictDrawingDocument = {"__meta__":{"hash":"sha256:a01fbc9771269254fbec1cc423e680b31458ac41746bc72c10761f6314e41656"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictDrawing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complianceSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stations"}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointBranchPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnStation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnStation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjacencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DistrictDrawingQuery, DistrictDrawingQueryVariables>;
export const DistrictPlanDocument = {"__meta__":{"hash":"sha256:1d93e0adb9f5dd891629ef5d5856da25b765ffaa153b35b35c477b2940f3e485"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointBranchPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationHosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DistrictPlanQuery, DistrictPlanQueryVariables>;
export const DistrictSummaryDocument = {"__meta__":{"hash":"sha256:88f61b47f6ff15aa2aaf16c263fd402444f73697f6a1093a8c287a56a1034963"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complianceSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stations"}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byRequiredKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byFinding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<DistrictSummaryQuery, DistrictSummaryQueryVariables>;
export const EstablishBranchDocument = {"__meta__":{"hash":"sha256:d6c5d3468fc4b004beb9ad82b394eb845997a3d86c527d41add6805bb898bea7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EstablishBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EstablishBranchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishBranch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EstablishBranchSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedStations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AffectedStation"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffectedStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<EstablishBranchMutation, EstablishBranchMutationVariables>;
export const ExplainStationDocument = {"__meta__":{"hash":"sha256:526707f2e9faa5a10c03ca2a9081999e9557d24fb79b59d1ce40efb2f8a3a181"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainStation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"branchCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"numberConfirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"numberConfirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requiredKind"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBranches"}},{"kind":"Field","name":{"kind":"Name","value":"jointGroup"}},{"kind":"Field","name":{"kind":"Name","value":"arising"}},{"kind":"Field","name":{"kind":"Name","value":"going"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplainStationQuery, ExplainStationQueryVariables>;
export const FailingStationsDocument = {"__meta__":{"hash":"sha256:5479c5af851d886a319e899287ba47af37cae18cc48eab6059ee199a67d94f06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailingStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nonCompliantStations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"daysOpen"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FailingStationsQuery, FailingStationsQueryVariables>;
export const ForecastDocument = {"__meta__":{"hash":"sha256:374ac500271f14e4be0a39709302edda5f6aafab99c03310b93a15c8e2986979"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Forecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"inNormalCourse"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outlook"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outlook"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"isAssumed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crossings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"branchCode"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"development"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyBodyLive"}},{"kind":"Field","name":{"kind":"Name","value":"fullMemberFrom"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isExtended"}},{"kind":"Field","name":{"kind":"Name","value":"nextStage"}},{"kind":"Field","name":{"kind":"Name","value":"nextStageFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}},{"kind":"Field","name":{"kind":"Name","value":"leavesSoon"}},{"kind":"Field","name":{"kind":"Name","value":"fullMemberFrom"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outlook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StationOutlook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBranches"}},{"kind":"Field","name":{"kind":"Name","value":"jointGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"isWaived"}},{"kind":"Field","name":{"kind":"Name","value":"concerned"}}]}}]}}]} as unknown as DocumentNode<ForecastQuery, ForecastQueryVariables>;
export const GrantWaiverDocument = {"__meta__":{"hash":"sha256:35d45a8899a70046253a636b6540d7aab11d90c64daccedd4a287a2fb3571d4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantWaiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantWaiverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantWaiver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantWaiverSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findingCode"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedStations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AffectedStation"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffectedStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<GrantWaiverMutation, GrantWaiverMutationVariables>;
export const KeysAndUsersDocument = {"__meta__":{"hash":"sha256:00bbf6196934087a38081cf98b5f16f8c59f39bb57418002e0c4e402c1dc9de4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeysAndUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keysAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"usersAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keysAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"usersAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"stationCode"}}]}}]} as unknown as DocumentNode<KeysAndUsersQuery, KeysAndUsersQueryVariables>;
export const OrganizationStatisticsDocument = {"__meta__":{"hash":"sha256:e25151aa54e24c5125eb876df7a5db3ea4ccc322420251eab6728ecf6d3e5bf2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxDepth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"maxDepth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxDepth"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parentCode"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"isDirect"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormFigures"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isConsistent"}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"}},{"kind":"Field","name":{"kind":"Name","value":"organized"}},{"kind":"Field","name":{"kind":"Name","value":"ownBranch"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranch"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranches"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranchesWithThreeMembers"}},{"kind":"Field","name":{"kind":"Name","value":"unorganized"}},{"kind":"Field","name":{"kind":"Name","value":"branchMissing"}},{"kind":"Field","name":{"kind":"Name","value":"fewMembers"}},{"kind":"Field","name":{"kind":"Name","value":"noMembers"}},{"kind":"Field","name":{"kind":"Name","value":"affiliated"}},{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"relationsElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"enoughMembers"}},{"kind":"Field","name":{"kind":"Name","value":"enoughMembersWithOwnBranch"}},{"kind":"Field","name":{"kind":"Name","value":"developing"}},{"kind":"Field","name":{"kind":"Name","value":"organizationCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownBranchRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRate"}}]}}]}}]} as unknown as DocumentNode<OrganizationStatisticsQuery, OrganizationStatisticsQueryVariables>;
export const PersonDataDocument = {"__meta__":{"hash":"sha256:8a505ecb9f599d77388f3e12e0ccdcf64a054d3dd71e4ec172e17adc0afafa0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loggedNames"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stationCode"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branchCode"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branchCode"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"caller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonDataQuery, PersonDataQueryVariables>;
export const PlanProofDocument = {"__meta__":{"hash":"sha256:e6cab11d6eb9a9e23816ebcc441dbad73ce90cb4f2814aa10ea85ff92b873064"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOptionsInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointBranchPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proven"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"crossParent"}},{"kind":"Field","name":{"kind":"Name","value":"distanceM"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanProofQuery, PlanProofQueryVariables>;
export const PlanWithOptionsDocument = {"__meta__":{"hash":"sha256:1698873f6621dea3ea695392170a5db19b78dd69fff5ded22d3e34968bccf49f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanWithOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOptionsInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointBranchPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedGroup"}},{"kind":"Field","name":{"kind":"Name","value":"spanM"}},{"kind":"Field","name":{"kind":"Name","value":"distances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceM"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"new"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dissolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceFigures"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceFigures"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"isFragile"}},{"kind":"Field","name":{"kind":"Name","value":"isPinned"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"crossesTowns"}},{"kind":"Field","name":{"kind":"Name","value":"towns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"continues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stationsLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"fragile"}},{"kind":"Field","name":{"kind":"Name","value":"crossParent"}},{"kind":"Field","name":{"kind":"Name","value":"distanceM"}}]}}]} as unknown as DocumentNode<PlanWithOptionsQuery, PlanWithOptionsQueryVariables>;
export const PolicyInForceDocument = {"__meta__":{"hash":"sha256:b7308a8544eda49f9b96de13e5b397d297399cff442dd9f1c8cbd29eb110024c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyInForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"namedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgedLevels"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branchFullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"committeeFullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"branchMaximumMembers"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranchMaximumStations"}},{"kind":"Field","name":{"kind":"Name","value":"committeeMinimumSize"}},{"kind":"Field","name":{"kind":"Name","value":"committeeMaximumSize"}},{"kind":"Field","name":{"kind":"Name","value":"termReminderMonths"}},{"kind":"Field","name":{"kind":"Name","value":"relationTransferMonths"}},{"kind":"Field","name":{"kind":"Name","value":"probationMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"waivable"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"numberConfirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"numberConfirmed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"numberConfirmed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyInForceQuery, PolicyInForceQueryVariables>;
export const PostWorkerDocument = {"__meta__":{"hash":"sha256:3b60b5752de5b3b9083e29aa52cca9b4f724037d5bc8a5662bdc6a27595318cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostWorker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostWorkerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postWorker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostWorkerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedStations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AffectedStation"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Worker"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"membershipStage"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffectedStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<PostWorkerMutation, PostWorkerMutationVariables>;
export const PreviewRosterDocument = {"__meta__":{"hash":"sha256:31fdf51845f7fe55060ff9a32e84779fc3586bf0176501397fe445bc9a6c2b63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewRoster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RosterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewRoster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"changedOnly"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workerCode"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"assumed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stationName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"requiredKind"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"requiredKind"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewRosterQuery, PreviewRosterQueryVariables>;
export const ProposeNeighborsDocument = {"__meta__":{"hash":"sha256:39a2ce75cdc5a54feea8f0c527314d39d483ac208a939f51ee3b139fa3fab01a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposeNeighbors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeNeighbors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"caveat"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isPreselected"}},{"kind":"Field","name":{"kind":"Name","value":"isKnown"}},{"kind":"Field","name":{"kind":"Name","value":"distanceM"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposeNeighborsQuery, ProposeNeighborsQueryVariables>;
export const RecordStageDocument = {"__meta__":{"hash":"sha256:d9c8b955763260e52a531af0cf3da2a60082c7efbcda6dc760aca33df7e63b81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMembershipStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMembershipStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMembershipStageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedStations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AffectedStation"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Worker"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"membershipStage"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"station"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffectedStation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Station"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RecordStageMutation, RecordStageMutationVariables>;
export const RevokeKeyDocument = {"__meta__":{"hash":"sha256:20639949385db75c98819284ef5fb836d0f3fda26ef6f1d9d9c2fab453bca1eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RevokeKeyMutation, RevokeKeyMutationVariables>;
export const SetUserDocument = {"__meta__":{"hash":"sha256:e03ab36814a6fa3dac27d285ac3a3a4e4e2059cf7c56aa46603ea67f58a1a4ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expectedVersion"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SetUserMutation, SetUserMutationVariables>;
export const SimulateChangesDocument = {"__meta__":{"hash":"sha256:226a560a023cd98efe87e1d7e4721f87058dcbea81e4e1bdc2eb3cdcfcc5fd1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alteredOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Simulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"alteredOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alteredOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isAltered"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SimulatedVerdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SimulatedVerdict"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SimulatedGroups"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SimulatedGroups"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulatedVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedCompliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBranches"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"jointGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulatedGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"isInBoth"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SimulateChangesQuery, SimulateChangesQueryVariables>;
export const StationDetailsDocument = {"__meta__":{"hash":"sha256:858249f8bbcb5ef24b8f033ce0a01ca17366e195a0743f2059dbb359ebdbe05c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StationDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstWorkers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterWorker"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"resident"}},{"kind":"Field","name":{"kind":"Name","value":"dispatched"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"probationaryMembers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstWorkers"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterWorker"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"membershipStage"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"electedOn"}},{"kind":"Field","name":{"kind":"Name","value":"termEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findingCode"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"required"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minimumBranches"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"jointGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliationHosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StationDetailsQuery, StationDetailsQueryVariables>;
export const StationHistoryDocument = {"__meta__":{"hash":"sha256:99ef69e09eb4441f1862c93e3d119a456b134ff0aba9244210f0b4daae569e2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requiredKind"}},{"kind":"Field","name":{"kind":"Name","value":"jointGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requiredKind"}},{"kind":"Field","name":{"kind":"Name","value":"jointGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeared"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"byPlanAlone"}},{"kind":"Field","name":{"kind":"Name","value":"movedByStations"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StationHistoryQuery, StationHistoryQueryVariables>;
export const StatisticsTrendDocument = {"__meta__":{"hash":"sha256:50041eb784ddcd8c2e13e85addf90135505ec78c9c6e7c9579a072a69018ff94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"every"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrendInterval"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"divisionCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"Variable","name":{"kind":"Name","value":"every"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormRate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"}},{"kind":"Field","name":{"kind":"Name","value":"organized"}},{"kind":"Field","name":{"kind":"Name","value":"ownBranch"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranch"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranches"}},{"kind":"Field","name":{"kind":"Name","value":"jointBranchesWithThreeMembers"}},{"kind":"Field","name":{"kind":"Name","value":"unorganized"}},{"kind":"Field","name":{"kind":"Name","value":"branchMissing"}},{"kind":"Field","name":{"kind":"Name","value":"fewMembers"}},{"kind":"Field","name":{"kind":"Name","value":"noMembers"}},{"kind":"Field","name":{"kind":"Name","value":"affiliated"}},{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"relationsElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"enoughMembers"}},{"kind":"Field","name":{"kind":"Name","value":"enoughMembersWithOwnBranch"}},{"kind":"Field","name":{"kind":"Name","value":"developing"}},{"kind":"Field","name":{"kind":"Name","value":"organizationCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownBranchRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormRate"}}]}}]}}]} as unknown as DocumentNode<StatisticsTrendQuery, StatisticsTrendQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:51abf23adea73bcc61d4af4754266d1d47fadf0efe630af091b179529e98b15d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrantLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrantLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"stationCode"}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;