// Made from openapi.json by `npm run api:types`; do not edit.
export interface paths {
    "/api/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activities by name */
        get: operations["listActivities"];
        put?: never;
        /** Add one */
        post: operations["addActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["findActivity"];
        /** Replace it as a whole */
        put: operations["replaceActivity"];
        post?: never;
        /**
         * Remove it
         * @description Refused while a session or a trainer's skill refers to it.
         */
        delete: operations["removeActivity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Ten attempts within 15 minutes, for each name and for each address.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the sign-in of the access token that is sent along, everywhere within 5 seconds.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the next tokens
         * @description Takes the cookie, and sets the next one. The same cookie has the same answer again for 10 seconds; after that it ends the sign-in.
         */
        post: operations["refreshSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All links to calendars
         * @description By the names of their trainers; without their secrets.
         */
        get: operations["listCalendarFeeds"];
        put?: never;
        /**
         * Make a link to a calendar
         * @description The answer alone tells its secret, as a part of `path`. Whoever knows it can read the sessions of the trainer.
         */
        post: operations["addCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a link away
         * @description From now on its address leads to nothing.
         */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a link another secret
         * @description The address before leads to nothing any more.
         */
        post: operations["rotateCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A calendar
         * @description iCalendar (RFC 5545): the sessions of one trainer, from three months ago until in a year, cancelled ones included. The address is the key, so nobody has to sign in.
         */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what failed in a browser
         * @description A batch; all of it is taken, or none. It is grouped with what failed on the server, and joined with it by the trace id.
         */
        post: operations["reportClientErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What failed, alike failures together
         * @description Of this server since it began, and of the browsers that told it; the latest first.
         */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear when the data changes
         * @description A WebSocket (RFC 6455). The first message, within 5 seconds, is `{"type":"hello","token":"..."}` with an access token; without sign-in the token is left out. `{"type":"token","token":"..."}` renews it before it is over. `{"type":"subscribe","from":"2026-03-01","to":"2026-04-01"}` asks for the versions of the data of a range, which come as `{"type":"version","from":...,"to":...,"version":17}`, now and after each change; a change elsewhere may be told as well. The reason of a close frame says why the server ends it.
         */
        get: operations["listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rooms by name */
        get: operations["listRooms"];
        put?: never;
        /** Add one */
        post: operations["addRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["findRoom"];
        /** Replace it as a whole */
        put: operations["replaceRoom"];
        post?: never;
        /**
         * Remove it
         * @description Refused while a session or a trainer's skill refers to it.
         */
        delete: operations["removeRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What does not fit together */
        get: operations["findConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/expand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** When the sessions of a series take place */
        post: operations["expandSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/free-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When an activity could be booked */
        get: operations["findFreeSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who could give which sessions */
        post: operations["generatePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All series by start */
        get: operations["listSeries"];
        put?: never;
        /**
         * Add one
         * @description No session is made yet. Everything that is wrong is a field error; of a rule, the code of the error says why it is none.
         */
        post: operations["addSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["findSeries"];
        /**
         * Replace it as a whole
         * @description Sessions that were made of it stay as they are.
         */
        put: operations["replaceSeries"];
        post?: never;
        /**
         * Remove it
         * @description Sessions that were made of it stay as they are.
         */
        delete: operations["removeSeries"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When its instances take place, and which are booked
         * @description Days in the zone of the series; at most 400 days with at most 500 instances.
         */
        get: operations["previewSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book its instances as sessions
         * @description Books each instance that was never booked before; what is refused does not hinder the rest. It can be repeated: nothing is made twice, also without an idempotency key. With one, a repeat lists under `made` what the first attempt made.
         */
        post: operations["bookSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions by planned start */
        get: operations["listSessions"];
        put?: never;
        /**
         * Book a session
         * @description Nothing is booked twice, whoever else books at the same moment. Where the time is taken, `nextFree` of the problem offers others.
         */
        post: operations["bookSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session */
        get: operations["findSession"];
        /**
         * Replace a session
         * @description Only the seats change once a session has begun.
         */
        put: operations["replaceSession"];
        post?: never;
        /**
         * Make a session void
         * @description It counts nowhere, holds nothing, and can still be read.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is cancelled */
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It has ended */
        post: operations["completeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody came */
        post: operations["markSessionNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It takes place at another time */
        post: operations["rescheduleSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It has started */
        post: operations["startSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It should never have been there */
        post: operations["voidSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the sessions of a file in
         * @description It can be repeated: what is there already just so is left alone. The file waits on disk while it arrives and is read in constant memory.
         */
        post: operations["importSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{family}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report
         * @description Computed exactly over all sessions of the range. A ratio carries its numerator and denominator. `meta.source` says how the answer was made; `stale` is the only degraded one.
         */
        get: operations["computeStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days that hold sessions */
        get: operations["findDataPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the server is, with figures
         * @description For people who look at a page. Counts are those since the process began: two looks tell what happened in between. The answer is 200 also when the server cannot work; programs that route requests ask `/health/ready`.
         */
        get: operations["readStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trainers by name */
        get: operations["listTrainers"];
        put?: never;
        /** Add one */
        post: operations["addTrainer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["findTrainer"];
        /** Replace it as a whole */
        put: operations["replaceTrainer"];
        post?: never;
        /**
         * Remove it
         * @description Refused while a session or a trainer's skill refers to it.
         */
        delete: operations["removeTrainer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["isLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it can work */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics for Prometheus */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["readApiDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an error code means */
        get: operations["explainProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A report of the family activities. */
        ActivitiesAnswer: {
            /** @description The same over an earlier range; there only when it was asked for. */
            comparison?: {
                data: components["schemas"]["ActivitiesData"];
                dataQuality: components["schemas"]["DataQuality"];
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            data: components["schemas"]["ActivitiesData"];
            dataQuality: components["schemas"]["DataQuality"];
            meta: components["schemas"]["StatisticsMeta"] & {
                /** @constant */
                family?: "activities";
            };
        };
        ActivitiesData: {
            activities: components["schemas"]["ActivityRow"][];
        };
        /** @description What sessions are about. */
        Activity: {
            /** @description Time kept free around a session. */
            buffers?: {
                /**
                 * Format: int64
                 * @description To clear away
                 */
                afterSeconds?: number;
                /**
                 * Format: int64
                 * @description To set up
                 */
                beforeSeconds?: number;
            };
            /**
             * Format: int64
             * @description How many people fit in; 1 when left out
             */
            capacity?: number;
            /** @description What it is grouped under */
            category?: string;
            /**
             * @description How it is shown
             * @example #1a2b3c
             */
            colour?: string;
            /**
             * Format: int64
             * @description How long a session takes unless it says otherwise; needed when it is written
             */
            defaultDurationSeconds?: number;
            /** @description Given by the server when left out */
            id?: string;
            /** @description What people call it; unique among its kind */
            name: string;
        };
        ActivityPage: {
            /** @description By name */
            activities: components["schemas"]["Activity"][];
            /** @description The cursor of the next page; null on the last one */
            next: string | null;
        };
        ActivityRow: {
            activity: components["schemas"]["Named"];
            actualDuration: components["schemas"]["ActualDuration"];
            cancellationRate: components["schemas"]["Ratio"];
            /**
             * Format: int64
             * @description Time that was given
             */
            deliveredSeconds: number;
            fillRate: components["schemas"]["Ratio"];
            lateCancellationRate: components["schemas"]["Ratio"];
            /** Format: int64 */
            lateCancelled: number;
            overrun: components["schemas"]["Ratio"];
            /**
             * Format: int64
             * @description Time beyond the planned end
             */
            overrunSeconds: number;
            /**
             * Format: int64
             * @description Planned time
             */
            plannedSeconds: number;
            sessions: components["schemas"]["SessionCounts"];
        };
        /** @description How long sessions really took. */
        ActualDuration: {
            /**
             * Format: int64
             * @description How many were measured
             */
            count: number;
            meanSeconds: number | null;
            /** Format: int64 */
            medianSeconds: number | null;
            /** Format: int64 */
            p90Seconds: number | null;
        };
        /** @description A report of the family adherence. */
        AdherenceAnswer: {
            /** @description The same over an earlier range; there only when it was asked for. */
            comparison?: {
                data: components["schemas"]["AdherenceData"];
                dataQuality: components["schemas"]["DataQuality"];
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            data: components["schemas"]["AdherenceData"];
            dataQuality: components["schemas"]["DataQuality"];
            meta: components["schemas"]["StatisticsMeta"] & {
                /** @constant */
                family?: "adherence";
            };
        };
        AdherenceData: {
            /**
             * Format: int64
             * @description Time that they took
             */
            actualSeconds: number;
            /** @description Sessions by how long they took against the plan. */
            bands: {
                /** Format: int64 */
                asPlanned: number;
                /** Format: int64 */
                longer: number;
                /** Format: int64 */
                missed: number;
                /** Format: int64 */
                shorter: number;
            };
            conformance: components["schemas"]["Ratio"];
            /**
             * Format: int64
             * @description Time that they took as planned
             */
            overlapSeconds: number;
            /**
             * Format: int64
             * @description Planned time of sessions that were due
             */
            plannedSeconds: number;
            punctuality: components["schemas"]["Ratio"];
            scheduleAdherence: components["schemas"]["Ratio"];
            sessions: components["schemas"]["SessionCounts"];
            startDeviation: components["schemas"]["StartDeviation"];
            strictAdherence: components["schemas"]["Ratio"];
        };
        /** @description When something happened. */
        At: {
            /**
             * Format: date-time
             * @description When it happened; left out for now
             * @example 2026-03-02T17:00:00Z
             */
            at?: string | null;
        };
        /** @description A circuit breaker became another one. */
        BreakerChange: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            state: "closed" | "half_open" | "open";
        };
        /** @description What became of the questions to one level of the cache. */
        CacheFigures: {
            level: string;
            outcomes: {
                /** Format: int64 */
                count: number;
                outcome: string;
            }[];
        };
        CalendarFeed: {
            id: string;
            /**
             * Format: date-time
             * @description When it got the secret that it has.
             */
            madeAt: string;
            /** @description Where the calendar is, secret included; only in the answer that makes it. */
            path?: string;
            trainer: components["schemas"]["Named"];
        };
        CalendarFeeds: {
            feeds: components["schemas"]["CalendarFeed"][];
        };
        /** @description How far a value lies from an earlier one. */
        Change: {
            absolute: number | null;
            /** @description Null also when the earlier value is 0 */
            relative: number | null;
        };
        ClientErrors: {
            events: components["schemas"]["ClientEvent"][];
            /** @description The version of the page. */
            release: string;
        };
        ClientEvent: {
            /** @description What happened before, the latest last. */
            breadcrumbs?: string[];
            /** @enum {string} */
            kind: "error" | "rejection" | "render" | "request";
            /** @description What the browser says, without anything that somebody typed. */
            message: string;
            /** @description Where in the page. */
            screen: string;
            stack?: string;
            /** @default 1 */
            times: number;
            traceId?: string;
        };
        /** @description Something in how the service was set up that works, and that somebody should look at. */
        ConfigurationWarning: {
            finding: string;
            /** @description What to do about it, such as a line to type. */
            mend: string;
            subject: string;
        };
        Conflicts: {
            /** @description Trainers before rooms */
            conflicts: {
                /** @enum {string} */
                kind: "DOUBLE_BOOKING" | "BUFFER" | "OUTSIDE_AVAILABILITY" | "ABSENCE" | "SKILL";
                /**
                 * Format: int64
                 * @description How long
                 */
                overlapSeconds: number;
                resource: {
                    id: string;
                    name: string;
                    /** @enum {string} */
                    type: "trainer" | "room";
                };
                /** @description Their ids */
                sessions: string[];
            }[];
        };
        /** @description Who wants to sign in. */
        Credentials: {
            /**
             * Format: password
             * @description Its password
             */
            password: string;
            /** @description The name of an account */
            username: string;
        };
        /** @description The days that hold sessions. */
        DataPeriod: {
            /**
             * Format: date
             * @description The first day with a session; null without any
             * @example 2026-03-02
             */
            from: string | null;
            /**
             * Format: date
             * @description The day after the last one
             * @example 2026-03-02
             */
            to: string | null;
            zone: string;
        };
        /** @description What could not be used in full. */
        DataQuality: {
            /**
             * Format: int64
             * @description Ended before they started
             */
            invertedActual: number;
            /**
             * Format: int64
             * @description Completed without both actual times
             */
            missingActual: number;
            /**
             * Format: int64
             * @description Started and never ended
             */
            openActual: number;
            /**
             * Format: int64
             * @description Started so far from the plan that the start is not used
             */
            outlierDeviation: number;
            /**
             * Format: int64
             * @description Without a trainer
             */
            unassigned: number;
        };
        /**
         * @description A family of statistics.
         * @enum {string}
         */
        Family: "overview" | "trainers" | "activities" | "adherence" | "trend" | "heatmap";
        FieldError: {
            /** @description Why, in UPPER_SNAKE */
            code: string;
            /** @description The same in a sentence that says what to do */
            detail: string;
            /** @description A JSON pointer into the body, or the name of a parameter */
            pointer: string;
        };
        FreeSlots: {
            /** @description By start and then by the trainer's name */
            slots: {
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                end: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                start: string;
                trainer: components["schemas"]["Named"];
            }[];
        };
        Health: {
            /** @description Why it cannot work, or what works less well than it should. */
            reasons: string[];
            /** @enum {string} */
            status: "live" | "ready" | "degraded" | "unready";
        };
        /** @description A report of the family heatmap. */
        HeatmapAnswer: {
            /** @description The same over an earlier range; there only when it was asked for. */
            comparison?: {
                data: components["schemas"]["HeatmapData"];
                dataQuality: components["schemas"]["DataQuality"];
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            data: components["schemas"]["HeatmapData"];
            dataQuality: components["schemas"]["DataQuality"];
            meta: components["schemas"]["StatisticsMeta"] & {
                /** @constant */
                family?: "heatmap";
            };
        };
        HeatmapCell: {
            actualIntensity: components["schemas"]["Ratio"];
            /** Format: int64 */
            actualSeconds: number;
            adherence: components["schemas"]["Ratio"];
            intensity: components["schemas"]["Ratio"];
            /** Format: int64 */
            overlapSeconds: number;
            /** Format: int64 */
            plannedSeconds: number;
            /**
             * Format: int64
             * @description How long this hour of the week really was in the range: clocks change
             */
            realSeconds: number;
        };
        HeatmapData: {
            /** @description Monday first, then by hour */
            cells: components["schemas"]["HeatmapCell"][][];
        };
        /** @description What became of a file. */
        ImportResult: {
            /**
             * Format: int64
             * @description Sessions that were not there before
             */
            added: number;
            /** @description Columns or members of which nothing was read */
            ignored: string[];
            /**
             * Format: int64
             * @description Records that were not taken in
             */
            rejected: number;
            /** @description Why, by line: the first thousand reasons */
            rejects: {
                /** @description Why, in UPPER_SNAKE */
                code: string;
                /** @description Empty when it is about the whole record */
                column: string;
                /**
                 * Format: int64
                 * @description Where the record begins, from 1
                 */
                line: number;
                /** @description The same in a sentence that says what to do */
                reason: string;
            }[];
            /**
             * Format: int64
             * @description Sessions that were there with other content
             */
            replaced: number;
            /** @description False when the file was only checked */
            stored: boolean;
            /**
             * Format: int64
             * @description Sessions that were there already just so
             */
            unchanged: number;
        };
        Incident: {
            code: string;
            count: number;
            /** @description What failed under the server, the most frequent first; (none) for its own failures and those of browsers. */
            dependencies: components["schemas"]["IncidentShare"][];
            /** @description What is much more frequent here than in the other groups of the same origin, the most striking first. It hints at a cause and proves none. */
            differences: components["schemas"]["IncidentDifference"][];
            fingerprint: string;
            /** Format: date-time */
            firstSeen: string;
            /** Format: date-time */
            lastSeen: string;
            /** @enum {string} */
            origin: "server" | "browser";
            /** @description Where in the program, the most frequent first. */
            places: components["schemas"]["IncidentShare"][];
            /** @description Fingerprints of groups that failed in the same requests. */
            related: string[];
            /** @description Which versions, the most frequent first. */
            releases: components["schemas"]["IncidentShare"][];
            /** @description The last few, the latest first. */
            samples: components["schemas"]["IncidentSample"][];
            title: string;
        };
        IncidentDifference: {
            /** @enum {string} */
            attribute: "place" | "release" | "dependency";
            /** @description Of the failures of this group. */
            share: number;
            /** @description Of the failures of the other groups. */
            shareElsewhere: number;
            value: string;
        };
        Incidents: {
            /** @description How many made room for others since the server began. */
            forgotten: number;
            /** @description How many groups there are. */
            groups: number;
            incidents: components["schemas"]["Incident"][];
            /** @description The last alerts that nobody got, the latest first. */
            undeliveredAlerts: components["schemas"]["UndeliveredAlert"][];
        };
        IncidentSample: {
            /** Format: date-time */
            at: string;
            place: string;
            release: string;
            traceId: string | null;
        };
        IncidentShare: {
            count: number;
            value: string;
        };
        Instances: {
            /** @description In order of their starts */
            instances: {
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                end: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                start: string;
            }[];
        };
        /** @description The value of a measure; counts and times have the denominator 1. */
        MeasureValue: {
            /** Format: int64 */
            denominator: number | null;
            /** Format: int64 */
            numerator: number | null;
            reason: components["schemas"]["NoValueReason"] | null;
            value: number | null;
        };
        /** @description How full the heap is, in bytes. */
        MemoryFigures: {
            /**
             * Format: int64
             * @description From where on a whole collection is asked for.
             */
            criticalBytes: number;
            /** @enum {string} */
            level: "NORMAL" | "WARN" | "SHED" | "CRITICAL";
            /** Format: int64 */
            maxBytes: number;
            /**
             * Format: int64
             * @description What the last collections left; -1 as long as there were too few.
             */
            neededBytes: number;
            /**
             * Format: int64
             * @description From where on no new report is computed.
             */
            shedBytes: number;
            /**
             * Format: int64
             * @description In use now, garbage included.
             */
            usedBytes: number;
            /**
             * Format: int64
             * @description From where on somebody should look.
             */
            warnBytes: number;
        };
        /** @description Something with an identity and a name. */
        Named: {
            id: string;
            name: string;
        };
        NewCalendarFeed: {
            /** @description Id or exact name. */
            trainer: string;
        };
        /** @description What somebody wants to book. */
        NewSession: {
            /** @description Id or exact name */
            activity: string;
            /**
             * @description Left out for what the activity says
             * @example PT45M
             */
            duration?: string | null;
            /**
             * Format: int64
             * @description Places; left out for the capacity of the activity
             */
            offered?: number | null;
            /** @description Id or exact name; left out when rooms do not matter */
            room?: string | null;
            /**
             * Format: date-time
             * @description With its distance from Greenwich; a multiple of 5 minutes
             * @example 2026-03-02T17:00:00Z
             */
            start: string;
            /** @description Id or exact name; left out when nobody is assigned yet */
            trainer?: string | null;
        };
        /** @description When a session is to take place instead. */
        NewTime: {
            /**
             * @description How long it is to take instead; left out to leave it as long as it is
             * @example PT45M
             */
            duration?: string | null;
            /**
             * Format: date-time
             * @description When it is to start instead
             * @example 2026-03-02T17:00:00Z
             */
            start: string;
        };
        /** @description Nothing belongs to it; the body may be left out. */
        Nothing: Record<string, never>;
        /**
         * @description Why something has no value.
         * @enum {string}
         */
        NoValueReason: "NO_DECIDED_SESSIONS" | "NO_DUE_SESSIONS" | "NO_ATTENDABLE_SESSIONS" | "NO_PLANNED_TIME" | "NO_PLANNED_OR_ACTUAL_TIME" | "NO_SEATS_OFFERED" | "NO_SEATS_BOOKED" | "NO_STARTS" | "FEWER_THAN_TWO_STARTS" | "NO_TIME_IN_RANGE" | "NO_DELIVERED_TIME" | "NO_WORK_SESSIONS" | "NO_TRAINER" | "AVAILABILITY_UNKNOWN" | "NO_AVAILABLE_TIME" | "CONTRACT_UNKNOWN" | "NO_CONTRACT_TIME" | "FEWER_THAN_TWO_TRAINERS";
        /** @description A report of the family overview. */
        OverviewAnswer: {
            /** @description The same over an earlier range; there only when it was asked for. */
            comparison?: {
                data: components["schemas"]["OverviewData"];
                dataQuality: components["schemas"]["DataQuality"];
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            data: components["schemas"]["OverviewData"];
            dataQuality: components["schemas"]["DataQuality"];
            meta: components["schemas"]["StatisticsMeta"] & {
                /** @constant */
                family?: "overview";
            };
        };
        OverviewData: {
            /**
             * Format: int64
             * @description With a session
             */
            activities: number;
            attendanceRate: components["schemas"]["Ratio"];
            cancellationRate: components["schemas"]["Ratio"];
            completionRate: components["schemas"]["Ratio"];
            /**
             * Format: int64
             * @description With a session
             */
            days: number;
            /**
             * Format: int64
             * @description Time that was given
             */
            deliveredSeconds: number;
            fillRate: components["schemas"]["Ratio"];
            lateCancellationRate: components["schemas"]["Ratio"];
            noShowRate: components["schemas"]["Ratio"];
            /**
             * Format: int64
             * @description Planned time
             */
            plannedSeconds: number;
            sessions: components["schemas"]["SessionCounts"];
            /**
             * Format: int64
             * @description With a session
             */
            trainers: number;
        };
        Plan: {
            /** @description By planned start */
            assignments: {
                /** @description Its name */
                activity: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                end: string;
                /** @description Its id */
                session: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                start: string;
                trainer: components["schemas"]["Named"];
            }[];
            /** @description How good it is, less being better; the first number that differs decides. */
            objective: {
                /**
                 * Format: int64
                 * @description Between the trainer with the most and with the least
                 */
                loadDifferenceSeconds: number;
                /**
                 * Format: int64
                 * @description By how much trainers stay under their contracts
                 */
                shortfallSeconds: number;
                /**
                 * Format: int64
                 * @description Sessions that lose the trainer they had
                 */
                trainerChanges: number;
                /**
                 * Format: int64
                 * @description Sessions that nobody gives
                 */
                unassigned: number;
            };
            /** @description By planned start */
            unassigned: {
                /** @description Its name */
                activity: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                end: string;
                removals: {
                    /** @description The sessions in the way */
                    blocking: string[];
                    rule: components["schemas"]["PlanRule"];
                    /** @description The trainer's id */
                    trainer: string;
                }[];
                /** @description The one that removed the last candidate; null without any trainer */
                rule: components["schemas"]["PlanRule"] | null;
                /** @description Its id */
                session: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                start: string;
            }[];
        };
        /** @description Which sessions to plan. */
        PlanRequest: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            from: string;
            /**
             * Format: int64
             * @description How long a better plan is looked for; 10,000 when left out
             */
            iterations?: number | null;
            /** @description Whether sessions that have a trainer may get another one */
            replan?: boolean | null;
            /**
             * Format: int64
             * @description Another one may find another plan; 1 when left out
             */
            seed?: number | null;
            /**
             * Format: date
             * @description The day after the last one
             * @example 2026-03-02
             */
            to: string;
            /** @description The zone of the days; the organisation's when left out */
            zone?: string | null;
        };
        /**
         * @description A rule that stands against a trainer giving a session.
         * @enum {string}
         */
        PlanRule: "INACTIVE" | "SKILL" | "AVAILABILITY" | "ABSENCE" | "OVERLAP" | "REST" | "WEEKLY_MAXIMUM";
        /** @description An error (RFC 9457). */
        Problem: {
            /** @description Never changes its meaning */
            code: string;
            /**
             * Format: int64
             * @description Where the body is no JSON
             */
            column?: number;
            /** @description Where in the program it came from; only in development */
            debug?: Record<string, never>;
            /** @description What to do about it */
            detail: string;
            /** @description Everything that is wrong with the request, by pointer */
            errors?: components["schemas"]["FieldError"][];
            /** @description The path that was asked for */
            instance: string;
            /**
             * Format: int64
             * @description Where the body is no JSON
             */
            line?: number;
            /** @description What was asked for, when a report could not be computed */
            meta?: Record<string, never>;
            /** @description When it could be booked instead */
            nextFree?: {
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                end: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                start: string;
            }[];
            /**
             * Format: int64
             * @description How many records of a file were dealt with
             */
            read?: number;
            status: number;
            /**
             * Format: int64
             * @description How many of them are new or changed in the store
             */
            stored?: number;
            title: string;
            /** @description Names the request in the log of the server */
            traceId: string;
            /**
             * Format: uri-reference
             * @description Where its meaning can be read
             */
            type: string;
        };
        /** @description What a code means. */
        ProblemMeaning: {
            /** @description What to do */
            advice: string;
            code: string;
            /** @description Whether the same request may succeed later */
            retryable: boolean;
            status: number;
            title: string;
        };
        /** @description What the process takes; -1 where the system does not say. */
        ProcessFigures: {
            /**
             * Format: int64
             * @description Clients of the live channel.
             */
            liveConnections: number;
            /** Format: int64 */
            maxFiles: number;
            /**
             * Format: int64
             * @description File descriptors, sockets included.
             */
            openFiles: number;
            /** Format: int64 */
            threads: number;
            /** Format: int64 */
            uptimeSeconds: number;
        };
        /** @description A share as the whole numbers it is made of, so that shares can be added exactly. */
        Ratio: {
            /** Format: int64 */
            denominator: number;
            /** Format: int64 */
            numerator: number;
            /** @description Why there is no value; null when there is one */
            reason: components["schemas"]["NoValueReason"] | null;
            /** @description numerator / denominator; null when the denominator is 0 */
            value: number | null;
        };
        /** @description What is given again and again, and when (RFC 5545). */
        RecurringSeries: {
            /** @description Id or exact name; an id in answers */
            activity: string;
            /**
             * @description How long an instance takes; what the activity says when left out
             * @example PT1H
             */
            duration?: string;
            /** @description Local starts that are taken away */
            exdates?: string[];
            /** @description Given by the server when left out */
            id?: string;
            /** @description Changes to instances */
            overrides?: components["schemas"]["SeriesOverride"][];
            /** @description Local starts that are added */
            rdates?: string[];
            /** @description Id or exact name; left out when rooms do not matter */
            room?: string;
            /**
             * @description A rule of RFC 5545 without the name of the property; left out for single dates
             * @example FREQ=WEEKLY;BYDAY=MO,WE
             */
            rrule?: string;
            /**
             * @description Local start of the first instance
             * @example 2026-03-02T18:00
             */
            start: string;
            /** @description Id or exact name; left out when nobody is assigned yet */
            trainer?: string;
            /**
             * @description Where it takes place
             * @example Europe/Oslo
             */
            zone: string;
        };
        /** @description Requests that were answered. */
        RequestFigures: {
            /** Format: int64 */
            answered: number;
            /**
             * Format: int64
             * @description Those with a status of 400 to 499.
             */
            clientErrors: number;
            /**
             * Format: int64
             * @description Those with a status of 500 and more.
             */
            serverErrors: number;
            /** @description How long all of them took together. */
            totalSeconds: number;
        };
        /** @description Where sessions take place. */
        Room: {
            /**
             * Format: int64
             * @description How many sessions it takes at the same time; 1 when left out
             */
            concurrentSessions?: number;
            /** @description Given by the server when left out */
            id?: string;
            /** @description What people call it; unique among its kind */
            name: string;
        };
        RoomPage: {
            /** @description The cursor of the next page; null on the last one */
            next: string | null;
            /** @description By name */
            rooms: components["schemas"]["Room"][];
        };
        /** @description A series to expand. */
        Series: {
            /**
             * @description How long an instance takes; an hour when left out
             * @example PT1H
             */
            duration?: string | null;
            /** @description Local starts that are taken away */
            exdates?: string[] | null;
            /**
             * Format: date
             * @description The first day whose instances are wanted
             * @example 2026-03-02
             */
            from: string;
            /** @description Local starts that are added */
            rdates?: string[] | null;
            /**
             * @description A rule of RFC 5545 without the name of the property
             * @example FREQ=WEEKLY;BYDAY=MO,WE
             */
            rrule: string;
            /**
             * @description Local start of the first instance
             * @example 2026-03-02T18:00
             */
            start: string;
            /**
             * Format: date
             * @description The day after the last one
             * @example 2026-03-02
             */
            to: string;
            /**
             * @description Where it takes place
             * @example Europe/Oslo
             */
            zone: string;
        };
        /** @description What became of each instance, in order of their starts. */
        SeriesBookings: {
            /** @description Booked now, or by the same call before */
            made: components["schemas"]["SeriesInstance"][];
            /** @description Cannot be booked as things are */
            refused: {
                /**
                 * @description What a single booking would be answered, such as TIME_TAKEN or NOT_BOOKABLE
                 * @example TIME_TAKEN
                 */
                code: string;
                /** @description The same in a sentence */
                detail: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                end: string;
                /**
                 * @description Its original local start
                 * @example 2026-03-09T18:00
                 */
                recurrenceId: string;
                /** @description Those that are in the way; none when a rule is */
                sessions: string[];
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                start: string;
            }[];
            /** @description Had been booked before, whatever became of them */
            there: components["schemas"]["SeriesInstance"][];
        };
        /** @description The days whose instances are meant, in the zone of the series; at most 400, with at most 500 instances. */
        SeriesDays: {
            /**
             * Format: date
             * @description The first day
             * @example 2026-03-02
             */
            from: string;
            /**
             * Format: date
             * @description The day after the last one
             * @example 2026-06-01
             */
            to: string;
        };
        /** @description When an instance takes place as the series stands now, and what it was booked as. */
        SeriesInstance: {
            /**
             * Format: date-time
             * @example 2026-03-02T17:00:00Z
             */
            end: string;
            /**
             * @description Its original local start, which names it for good
             * @example 2026-03-09T18:00
             */
            recurrenceId: string;
            /** @description Null when it never was booked. The session may have been moved or changed since. */
            session: {
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                plannedEnd: string;
                /**
                 * Format: date-time
                 * @example 2026-03-02T17:00:00Z
                 */
                plannedStart: string;
                status: components["schemas"]["SessionStatus"];
            } | null;
            /**
             * Format: date-time
             * @example 2026-03-02T17:00:00Z
             */
            start: string;
        };
        SeriesInstances: {
            /** @description In order of their starts */
            instances: components["schemas"]["SeriesInstance"][];
        };
        /** @description A change to instances. Of two that concern an instance the one with the range THIS holds, then the one that begins later. */
        SeriesOverride: {
            /**
             * @description Of MOVED: how long each takes; that of the series when left out
             * @example PT45M
             */
            duration?: string;
            /**
             * @description Whether it takes place otherwise, or not at all
             * @enum {string}
             */
            kind: "MOVED" | "CANCELLED";
            /**
             * @description The instance alone, or those after it too; THIS when left out
             * @enum {string}
             */
            range?: "THIS" | "THIS_AND_FOLLOWING";
            /**
             * @description The original local start of the instance
             * @example 2026-03-09T18:00
             */
            recurrenceId: string;
            /**
             * @description Of MOVED: where the instance starts; those that follow move by as much
             * @example 2026-03-09T19:00
             */
            start?: string;
        };
        SeriesPage: {
            /** @description The cursor of the next page; null on the last one */
            next: string | null;
            /** @description By local start and then by id */
            series: components["schemas"]["RecurringSeries"][];
        };
        /** @description How the server is. */
        ServiceStatus: {
            /**
             * Format: date-time
             * @description When this was looked at.
             */
            at: string;
            /** @description The levels of the cache that were asked. */
            cache: components["schemas"]["CacheFigures"][];
            memory: components["schemas"]["MemoryFigures"];
            process: components["schemas"]["ProcessFigures"];
            /** @description Why it cannot work, or what works less well than it should. */
            reasons: string[];
            requests: components["schemas"]["RequestFigures"];
            /** @enum {string} */
            status: "ready" | "degraded" | "unready";
            /** @description The driven ports that were called, by name. */
            stores: components["schemas"]["StoreFigures"][];
            version: string;
            /** @description Of how the service was set up. */
            warnings: components["schemas"]["ConfigurationWarning"][];
        };
        /** @description A session; what nobody recorded is null. */
        Session: {
            /** @description The activity's id */
            activity: string;
            /**
             * Format: date-time
             * @example 2026-03-02T17:00:00Z
             */
            actualEnd: string | null;
            /**
             * Format: date-time
             * @example 2026-03-02T17:00:00Z
             */
            actualStart: string | null;
            /** Format: int64 */
            attended: number | null;
            /** Format: int64 */
            booked: number | null;
            /**
             * Format: date-time
             * @example 2026-03-02T17:00:00Z
             */
            cancelledAt: string | null;
            /** @description What it is called there */
            externalId: string | null;
            id: string;
            /**
             * Format: int64
             * @description Places
             */
            offered: number | null;
            /**
             * Format: date-time
             * @example 2026-03-02T17:00:00Z
             */
            plannedEnd: string;
            /**
             * Format: date-time
             * @example 2026-03-02T17:00:00Z
             */
            plannedStart: string;
            /** @description The room's id */
            room: string | null;
            /** @description Where it was imported from; null when it was made here */
            source: string | null;
            status: components["schemas"]["SessionStatus"];
            /** @description The trainer's id */
            trainer: string | null;
            /**
             * Format: int64
             * @description Grows by one with each change; also the ETag
             */
            version: number;
        };
        /** @description A session as it shall be. */
        SessionContent: {
            /** @description Id or exact name */
            activity: string;
            /** Format: int64 */
            attended?: number | null;
            /** Format: int64 */
            booked?: number | null;
            /** @example PT45M */
            duration: string;
            /** Format: int64 */
            offered?: number | null;
            /** @description Id or exact name; none when left out */
            room?: string | null;
            /**
             * Format: date-time
             * @description With its distance from Greenwich; a multiple of 5 minutes
             * @example 2026-03-02T17:00:00Z
             */
            start: string;
            /** @description Id or exact name; none when left out */
            trainer?: string | null;
        };
        /** @description How many sessions there are of each standing. Overdue are those that ended by plan and whose end nobody recorded. */
        SessionCounts: {
            /** Format: int64 */
            cancelled: number;
            /** Format: int64 */
            completed: number;
            /** Format: int64 */
            inProgress: number;
            /** Format: int64 */
            noShow: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            planned: number;
        };
        SessionPage: {
            /** @description The cursor of the next page; null on the last one */
            next: string | null;
            /** @description By planned start and then by id */
            sessions: components["schemas"]["Session"][];
        };
        /**
         * @description Where a session stands.
         * @enum {string}
         */
        SessionStatus: "PLANNED" | "IN_PROGRESS" | "COMPLETED" | "CANCELLED" | "NO_SHOW" | "VOID";
        /** @description How far actual starts lie from planned ones; late is positive. */
        StartDeviation: {
            /**
             * Format: int64
             * @description How many starts
             */
            count: number;
            meanSeconds: number | null;
            /** Format: int64 */
            medianSeconds: number | null;
            /** Format: int64 */
            p90Seconds: number | null;
            standardDeviationSeconds: number | null;
        };
        /** @description A report; meta.family says of which family. */
        StatisticsAnswer: components["schemas"]["OverviewAnswer"] | components["schemas"]["TrainersAnswer"] | components["schemas"]["ActivitiesAnswer"] | components["schemas"]["AdherenceAnswer"] | components["schemas"]["TrendAnswer"] | components["schemas"]["HeatmapAnswer"];
        /** @description How an answer came about. */
        StatisticsMeta: {
            /**
             * Format: int64
             * @description How old it is
             */
            ageSeconds: number;
            /**
             * Format: date-time
             * @description What was known at this moment
             * @example 2026-03-02T17:00:00Z
             */
            asOf: string;
            /** @description False when something is left out; reasons say what */
            complete: boolean;
            family: components["schemas"]["Family"];
            /**
             * Format: date
             * @description The first day
             * @example 2026-03-02
             */
            from: string;
            /** @description Why it is stale or not complete */
            reasons: string[];
            /**
             * @description How the answer was made
             * @enum {string}
             */
            source: "fold" | "rollup" | "cache" | "stale";
            /**
             * Format: date
             * @description The day after the last one
             * @example 2026-03-02
             */
            to: string;
            /**
             * @description The zone of the days
             * @example Europe/Oslo
             */
            zone: string;
        };
        /** @description The calls of one port to the store. */
        StoreFigures: {
            /**
             * @description The circuit breaker now.
             * @enum {string}
             */
            breaker: "closed" | "half_open" | "open";
            /** Format: int64 */
            calls: number;
            /** @description Its last changes, the latest last. */
            changes: components["schemas"]["BreakerChange"][];
            /**
             * Format: int64
             * @description Calls that failed for a fault of the store.
             */
            failures: number;
            /**
             * Format: date-time
             * @description When it lets calls pass again; null unless it is open.
             */
            nextTry: string | null;
            /**
             * Format: int64
             * @description How often it has opened.
             */
            opened: number;
            port: string;
            /** @description How long all of them took together. */
            totalSeconds: number;
        };
        /** @description What somebody gets who is signed in. */
        Tokens: {
            /** @description To be sent as `Authorization: Bearer ...` */
            accessToken: string;
            /**
             * Format: int64
             * @description For how long it counts
             */
            expiresInSeconds: number;
            /**
             * @description What it opens
             * @enum {string}
             */
            role: "viewer" | "scheduler" | "admin";
        };
        /** @description Who gives sessions. */
        Trainer: {
            /** @description When they are away */
            absences?: {
                /** @description A date, or a time */
                from: string;
                /** @description The day after the last one, or a time */
                to: string;
            }[];
            /** @description Whether new sessions may be given to them */
            active?: boolean;
            /** @description How much they are to work in an ISO week. */
            contract?: {
                /**
                 * Format: int64
                 * @description At most
                 */
                maximumSeconds: number;
                /**
                 * Format: int64
                 * @description At least
                 */
                minimumSeconds?: number;
            };
            /** @description Given by the server when left out */
            id?: string;
            /** @description What people call it; unique among its kind */
            name: string;
            /** @description Changes on single dates */
            overrides?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                date: string;
                from?: string;
                /** @enum {string} */
                kind: "OPENING" | "CLOSING";
                to?: string;
            }[];
            /** @description The activities they can give, each by its id or exact name */
            skills?: string[];
            /** @description When they can work, week after week; any time when left out */
            weekly?: {
                /** @enum {string} */
                day: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
                /** @example 09:00 */
                from: string;
                /** @example 17:00 */
                to: string;
            }[];
            /**
             * @description Where they live; needed when it is written
             * @example Europe/Oslo
             */
            zone?: string;
        };
        TrainerPage: {
            /** @description The cursor of the next page; null on the last one */
            next: string | null;
            /** @description By name */
            trainers: components["schemas"]["Trainer"][];
        };
        TrainerRow: {
            active: boolean;
            actualDuration: components["schemas"]["ActualDuration"];
            /** @description False for the row of sessions without a trainer */
            assigned: boolean;
            backToBack: components["schemas"]["Ratio"];
            /**
             * Format: int64
             * @description Time that was given
             */
            deliveredSeconds: number;
            /**
             * Format: int64
             * @description Longest work without a rest
             */
            longestRunSeconds: number;
            /** Format: int64 */
            longestRunSessions: number;
            occupancy: components["schemas"]["Ratio"];
            /**
             * Format: int64
             * @description Planned time
             */
            plannedSeconds: number;
            sessions: components["schemas"]["SessionCounts"];
            share: components["schemas"]["Ratio"];
            /**
             * Format: int64
             * @description Nights shorter than the rest that is due
             */
            shortRests: number;
            trainer: components["schemas"]["Named"];
            utilisation: components["schemas"]["Ratio"];
        };
        /** @description A report of the family trainers. */
        TrainersAnswer: {
            /** @description The same over an earlier range; there only when it was asked for. */
            comparison?: {
                data: components["schemas"]["TrainersData"];
                dataQuality: components["schemas"]["DataQuality"];
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            data: components["schemas"]["TrainersData"];
            dataQuality: components["schemas"]["DataQuality"];
            meta: components["schemas"]["StatisticsMeta"] & {
                /** @constant */
                family?: "trainers";
            };
        };
        TrainersData: {
            fairness: components["schemas"]["Ratio"];
            trainers: components["schemas"]["TrainerRow"][];
        };
        /** @description A report of the family trend. */
        TrendAnswer: {
            /** @description The same over an earlier range; there only when it was asked for. */
            comparison?: {
                data: components["schemas"]["TrendData"];
                dataQuality: components["schemas"]["DataQuality"];
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            data: components["schemas"]["TrendData"];
            dataQuality: components["schemas"]["DataQuality"];
            meta: components["schemas"]["StatisticsMeta"] & {
                /** @constant */
                family?: "trend";
            };
        };
        TrendBucket: {
            /** @description Against the bucket before */
            change: components["schemas"]["Change"] | null;
            /** @description Against the earlier range */
            earlierChange: components["schemas"]["Change"] | null;
            earlierValue: components["schemas"]["MeasureValue"] | null;
            /**
             * Format: date
             * @example 2026-03-02
             */
            from: string;
            /** @description Whether the range cuts it short */
            partial: boolean;
            sessions: components["schemas"]["SessionCounts"];
            /**
             * Format: date
             * @description The day after its last one
             * @example 2026-03-02
             */
            to: string;
            value: components["schemas"]["MeasureValue"];
        };
        TrendData: {
            /** @enum {string} */
            bucket: "day" | "week" | "month";
            buckets: components["schemas"]["TrendBucket"][];
            comparison: {
                change: components["schemas"]["Change"];
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
                total: components["schemas"]["MeasureValue"];
            } | null;
            measure: components["schemas"]["TrendMeasure"];
            total: components["schemas"]["MeasureValue"];
            /** @enum {string} */
            unit: "count" | "seconds" | "share";
        };
        /**
         * @description A measure that a trend can follow.
         * @enum {string}
         */
        TrendMeasure: "sessions" | "planned" | "inProgress" | "completed" | "cancelled" | "noShow" | "overdue" | "trainers" | "activities" | "days" | "plannedSeconds" | "deliveredSeconds" | "completionRate" | "cancellationRate" | "lateCancellationRate" | "noShowRate" | "fillRate" | "attendanceRate" | "dueSeconds" | "overlapSeconds" | "scheduleAdherence" | "strictAdherence" | "conformance" | "punctuality" | "missed" | "shorter" | "asPlanned" | "longer" | "startDeviationMean" | "startDeviationMedian" | "startDeviationP90" | "startDeviationStandardDeviation";
        UndeliveredAlert: {
            /** Format: date-time */
            at: string;
            attempts: number;
            /** @description Why it could not be delivered. */
            cause: string;
            code: string;
            /** @description Of the group that it is about. */
            fingerprint: string;
            /**
             * @description Why people were to be told: the failure is new, too frequent, or much more frequent than before.
             * @enum {string}
             */
            reason: "NEW" | "RATE" | "SPIKE";
            title: string;
        };
    };
    responses: {
        /** @description Something in the request is wrong; `errors` names everything at once. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body did not arrive in time. */
        BodyLate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is there stands against it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other error. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role is not enough, or another site started it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer cannot be had in that form. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is known still holds. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description It was understood, but a rule stands against it. */
        NotPossible: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many attempts. */
        TooMany: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A quota is used up; of a report that is kept, nothing is taken. */
        TooManyRequests: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Who asks is not known; the answer does not say what was wrong. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something that is needed is away, or the server is busy. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not of a type that is taken here. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else has changed it; read it again. */
        VersionChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing. */
        VersionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Only this activity, by id or exact name. */
        Activity: string;
        /** @description Where the page begins: `next` of the page before. It belongs to the filters it was made with. */
        Cursor: string;
        /** @description The first day. */
        From: string;
        /** @description The identity. */
        Id: string;
        /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
        IdempotencyKey: string;
        /** @description The ETag of what was decided upon. Without it the answer is 428. */
        IfMatch: string;
        /** @description The ETag of what is known; when it still holds, the answer is 304. */
        IfNoneMatch: string;
        /** @description How many at most. */
        Limit: number;
        /** @description How many seconds the client waits; work stops then. */
        RequestTimeout: string;
        /** @description The day after the last one. */
        To: string;
        /** @description Only this trainer, by id or exact name. */
        Trainer: string;
        /** @description The zone of the days; the organisation's when left out. */
        Zone: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version of what is answered. */
        ETag: string;
        /** @description The next page, as rel=next (RFC 8288); not there on the last one. */
        Link: string;
        /** @description Where it is. */
        Location: string;
        /** @description What is left of each quota, and after how many seconds it is whole again, such as `"requests";r=599;t=1` (draft-ietf-httpapi-ratelimit-headers). */
        RateLimit: string;
        /** @description The quotas: how much in how many seconds, such as `"requests";q=600;w=60`. */
        RateLimitPolicy: string;
        /** @description After how many seconds it makes sense to try again. */
        RetryAfter: number;
        /** @description Keeps the refresh token, or takes it away. */
        SetCookie: string;
        /** @description How to say who one is. */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listActivities: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It belongs to the filters it was made with. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Activity"];
            };
        };
        responses: {
            /** @description As it is stored. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known; when it still holds, the answer is 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    replaceActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Activity"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removeActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sign-in has ended, if there was one. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    refreshSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Goes on. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listCalendarFeeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeeds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trainer": "Ada"
                 *     }
                 */
                "application/json": components["schemas"]["NewCalendarFeed"];
            };
        };
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b8c7f0e-7a55-4a3b-9f0a-6f0f3b1f2c11",
                     *       "trainer": {
                     *         "id": "t1",
                     *         "name": "Ada"
                     *       },
                     *       "madeAt": "2026-03-02T10:00:00Z",
                     *       "path": "/api/v1/calendar/pcuN3hYfEw.ics"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    rotateCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The link with its new address. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b8c7f0e-7a55-4a3b-9f0a-6f0f3b1f2c11",
                     *       "trainer": {
                     *         "id": "t1",
                     *         "name": "Ada"
                     *       },
                     *       "madeAt": "2026-03-02T10:00:00Z",
                     *       "path": "/api/v1/calendar/pcuN3hYfEw.ics"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The secret of a link, and `.ics`. */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    reportClientErrors: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "release": "0.1.0",
                 *       "events": [
                 *         {
                 *           "kind": "request",
                 *           "message": "503 for overview",
                 *           "screen": "/statistics",
                 *           "traceId": "0af7651916cd43dd8448eb211c80319c",
                 *           "times": 2,
                 *           "breadcrumbs": [
                 *             "open /statistics",
                 *             "choose range"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ClientErrors"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                /** @description How many groups at most. */
                limit?: number;
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incidents"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listen: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The WebSocket is open. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description A plain request. */
            426: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listRooms: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It belongs to the filters it was made with. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addRoom: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Room"];
            };
        };
        responses: {
            /** @description As it is stored. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findRoom: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known; when it still holds, the answer is 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    replaceRoom: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Room"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removeRoom: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findConflicts: {
        parameters: {
            query: {
                /** @description The first day. */
                from: components["parameters"]["From"];
                /** @description The day after the last one. */
                to: components["parameters"]["To"];
                /** @description The zone of the days; the organisation's when left out. */
                zone?: components["parameters"]["Zone"];
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conflicts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflicts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    expandSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Series"];
            };
        };
        responses: {
            /** @description The instances. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instances"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findFreeSlots: {
        parameters: {
            query: {
                /** @description What is to be booked, by id or exact name. */
                activity: string;
                /** @description How long; what the activity says when left out. */
                duration?: string;
                /** @description The first day. */
                from: components["parameters"]["From"];
                /** @description Where, by id or exact name; left out when rooms do not matter. */
                room?: string;
                /** @description Minutes between starts; a multiple of 5 that divides a day. */
                step?: number;
                /** @description The day after the last one. */
                to: components["parameters"]["To"];
                /** @description Only this trainer, by id or exact name. */
                trainer?: components["parameters"]["Trainer"];
                /** @description The zone of the days; the organisation's when left out. */
                zone?: components["parameters"]["Zone"];
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slots. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeSlots"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    generatePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description The plan; nothing is changed. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listSeries: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It belongs to the filters it was made with. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecurringSeries"];
            };
        };
        responses: {
            /** @description As it is stored. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringSeries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known; when it still holds, the answer is 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringSeries"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    replaceSeries: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecurringSeries"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringSeries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removeSeries: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["VersionChanged"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    previewSeries: {
        parameters: {
            query: {
                /** @description The first day. */
                from: components["parameters"]["From"];
                /** @description The day after the last one. */
                to: components["parameters"]["To"];
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instances that start on these days. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesInstances"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    bookSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesDays"];
            };
        };
        responses: {
            /** @description What became of each instance. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesBookings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Only this activity, by id or exact name. */
                activity?: components["parameters"]["Activity"];
                /** @description Where the page begins: `next` of the page before. It belongs to the filters it was made with. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The first day; only together with `to`. */
                from?: string;
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The day after the last one. */
                to?: string;
                /** @description Only this trainer, by id or exact name. */
                trainer?: components["parameters"]["Trainer"];
                /** @description The zone of the days; the organisation's when left out. */
                zone?: components["parameters"]["Zone"];
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    bookSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description It is booked. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known; when it still holds, the answer is 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    replaceSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionContent"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    cancelSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["At"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    completeSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["At"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    markSessionNoShow: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    rescheduleSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTime"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    startSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["At"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    voidSession: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    importSessions: {
        parameters: {
            query?: {
                /** @description Only check the file. */
                dryRun?: boolean;
                /** @description Where the fields of a foreign CSV file come from, as JSON: a separator and fields, each with a constant, a column or another field, and for times a pattern and minutes to add or to subtract. */
                mapping?: string;
                /** @description What to do about bad records: store the good ones, or nothing at all. */
                onReject?: "skip" | "stop";
                /** @description Allow more attended than booked, and more booked than offered. */
                walkIns?: boolean;
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/calendar": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description It was read to its end. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    computeStatistics: {
        parameters: {
            query: {
                /** @description Only this activity, by id or exact name. */
                activity?: components["parameters"]["Activity"];
                /** @description How a trend is cut; only for a trend. */
                bucket?: "day" | "week" | "month";
                /** @description Also the same over the range before, or over the same days of the year before. */
                compare?: "previous" | "year";
                /** @description The first day. */
                from: components["parameters"]["From"];
                /** @description Only sessions whose plan reaches into this hour of the day, in the zone. */
                hour?: number;
                /** @description What a trend follows; only for a trend. */
                measure?: components["schemas"]["TrendMeasure"];
                /** @description Only sessions of this status. */
                status?: "PLANNED" | "IN_PROGRESS" | "COMPLETED" | "CANCELLED" | "NO_SHOW";
                /** @description The day after the last one. */
                to: components["parameters"]["To"];
                /** @description Only this trainer, by id or exact name. */
                trainer?: components["parameters"]["Trainer"];
                /** @description Only sessions whose plan reaches into this day of the week, in the zone; with an hour, into that hour of it. */
                weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                /** @description The zone of the days; the organisation's when left out. */
                zone?: components["parameters"]["Zone"];
            };
            header?: {
                /** @description The ETag of what is known; when it still holds, the answer is 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description Which one. */
                family: components["schemas"]["Family"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsAnswer"];
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findDataPeriod: {
        parameters: {
            query?: {
                /** @description The zone of the days; the organisation's when left out. */
                zone?: components["parameters"]["Zone"];
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataPeriod"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    readStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is, also when it is not well. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listTrainers: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It belongs to the filters it was made with. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addTrainer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Trainer"];
            };
        };
        responses: {
            /** @description As it is stored. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trainer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findTrainer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known; when it still holds, the answer is 304. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trainer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    replaceTrainer: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Trainer"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trainer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyLate"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removeTrainer: {
        parameters: {
            query?: never;
            header: {
                /** @description A name of your own for this write. For 24 hours, a repeat of it takes no effect and has the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of what was decided upon. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description How many seconds the client waits; work stops then. */
                "Request-Timeout"?: components["parameters"]["RequestTimeout"];
            };
            path: {
                /** @description The identity. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionChanged"];
            422: components["responses"]["NotPossible"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    isLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Failure"];
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description It cannot; `reasons` says why. While it shuts down, a problem says so. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the text format of Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Failure"];
        };
    };
    readApiDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Failure"];
        };
    };
    explainProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code of a problem. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its meaning. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemMeaning"];
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            default: components["responses"]["Failure"];
        };
    };
}
