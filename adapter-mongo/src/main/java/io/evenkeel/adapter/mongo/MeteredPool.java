package io.evenkeel.adapter.mongo;

import com.mongodb.event.ConnectionCheckOutFailedEvent;
import com.mongodb.event.ConnectionCheckOutStartedEvent;
import com.mongodb.event.ConnectionCheckedInEvent;
import com.mongodb.event.ConnectionCheckedOutEvent;
import com.mongodb.event.ConnectionClosedEvent;
import com.mongodb.event.ConnectionCreatedEvent;
import com.mongodb.event.ConnectionPoolListener;
import io.evenkeel.application.port.out.PoolFigure;

/**
 * Tells telemetry what becomes of connections: one is made idle, checked out and in again, and closed while idle. The
 * pools of all servers of the database are counted together. Safe for any thread; holds no lock.
 */
final class MeteredPool implements ConnectionPoolListener {

    private final QuietTelemetry telemetry;

    MeteredPool(QuietTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public void connectionCreated(ConnectionCreatedEvent event) {
        telemetry.poolChanged(PoolFigure.IDLE, 1);
    }

    @Override
    public void connectionClosed(ConnectionClosedEvent event) {
        telemetry.poolChanged(PoolFigure.IDLE, -1);
    }

    @Override
    public void connectionCheckOutStarted(ConnectionCheckOutStartedEvent event) {
        telemetry.poolChanged(PoolFigure.WAITING, 1);
    }

    @Override
    public void connectionCheckedOut(ConnectionCheckedOutEvent event) {
        telemetry.poolChanged(PoolFigure.WAITING, -1);
        telemetry.poolChanged(PoolFigure.IDLE, -1);
        telemetry.poolChanged(PoolFigure.USED, 1);
    }

    @Override
    public void connectionCheckOutFailed(ConnectionCheckOutFailedEvent event) {
        telemetry.poolChanged(PoolFigure.WAITING, -1);
        telemetry.connectionMissed(reason(event.getReason()));
    }

    @Override
    public void connectionCheckedIn(ConnectionCheckedInEvent event) {
        telemetry.poolChanged(PoolFigure.USED, -1);
        telemetry.poolChanged(PoolFigure.IDLE, 1);
    }

    private static String reason(ConnectionCheckOutFailedEvent.Reason reason) {
        return switch (reason) {
            case TIMEOUT -> "timeout";
            case CONNECTION_ERROR -> "connection-error";
            case POOL_CLOSED -> "pool-closed";
            default -> "other";
        };
    }
}
