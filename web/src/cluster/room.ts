/** The controls of the cluster: its time, its state, its people, what goes wrong on purpose. All of it is steering. */
export {};
