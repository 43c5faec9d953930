// The types of a rule, which oxlint exports only as what its tester takes.
import type { RuleTester } from 'oxlint/plugins-dev';

export type Rule = Extract<Parameters<RuleTester['run']>[1], { create: unknown }>;

type Visitor = ReturnType<Rule['create']>;
export type NodeOf<Kind extends keyof Visitor> = Kind extends Kind ? Parameters<NonNullable<Visitor[Kind]>>[0] : never;
