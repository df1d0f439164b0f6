import { type Actor, publicActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'

export const identify = async (_ctx: Ctx, _token: string): Promise<Actor> => publicActor
export const inviteUser = async (_ctx: Ctx, _given: { email: string; name: string; institution: string; role: string; language: string }) => {}
export const disableUser = async (_ctx: Ctx, _email: string) => {}
