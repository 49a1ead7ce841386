import { lazy } from 'react'

const below = () => import('./panels/below')

export const ActivitiesPanel = lazy(async () => ({ default: (await below()).ActivitiesPanel }))
export const AttentionPanel = lazy(async () => ({ default: (await below()).AttentionPanel }))
export const HeatPanel = lazy(async () => ({ default: (await below()).HeatPanel }))
export const TrainersPanel = lazy(async () => ({ default: (await below()).TrainersPanel }))
export const UtilisationPanel = lazy(async () => ({ default: (await below()).UtilisationPanel }))
