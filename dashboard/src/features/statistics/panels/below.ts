/** The panels below the first window, and what is seldom wanted, in a file of their own: a first visit draws before it has arrived. */
export { ActivitiesPanel } from './activities-panel'
export { AttentionPanel } from './attention-panel'
export { HeatPanel } from './heat-panel'
export { StoreNotice } from './store-notice'
export { TrainersPanel } from './trainers-panel'
export { UtilisationPanel } from './utilisation-panel'
