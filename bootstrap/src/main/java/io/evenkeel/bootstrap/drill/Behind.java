package io.evenkeel.bootstrap.drill;

import io.evenkeel.faults.proxy.Fault;
import io.evenkeel.faults.proxy.FaultProxy;
import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A service behind a proxy: the URL that leads through it, and the proxy itself. */
final class Behind implements AutoCloseable {

    private static final Pattern URL =
            Pattern.compile("(mongodb|rediss?)://([^/?#]*@)?([^/?#@,\\[\\]:]+)(?::(\\d{1,5}))?(/[^?#]*)?(\\?.*)?");
    private static final int MONGODB_PORT = 27_017;
    private static final int REDIS_PORT = 6_379;

    private final FaultProxy proxy;
    private final String url;

    private Behind(FaultProxy proxy, String url) {
        this.proxy = proxy;
        this.url = url;
    }

    /** Several servers, SRV names and addresses in brackets would lead past the proxy. */
    static boolean isOneServer(String url) {
        return URL.matcher(url).matches();
    }

    /**
     * Puts a proxy before a database.
     *
     * @param url of one server
     * @param database the name of the database in place of the one that the URL names; empty to keep that
     */
    static Behind proxy(String url, String database, long seed) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the URL of one server");
        }
        boolean isMongo = parts.group(1).equals("mongodb");
        int port = parts.group(4) == null ? (isMongo ? MONGODB_PORT : REDIS_PORT) : Integer.parseInt(parts.group(4));
        FaultProxy proxy = FaultProxy.before(new InetSocketAddress(parts.group(3), port), seed);
        String path = database.isEmpty() ? or(parts.group(5), "") : "/" + database;
        String options = or(parts.group(6), "");
        // A member of a replica set would else tell the driver where to find it without the proxy.
        String direct = isMongo && !options.contains("directConnection")
                ? (options.isEmpty() ? "?" : options + "&") + "directConnection=true"
                : options;
        String through = parts.group(1) + "://" + or(parts.group(2), "") + "127.0.0.1:" + proxy.port() + path + direct;
        return new Behind(proxy, through);
    }

    /** The same by way of the proxy. */
    String url() {
        return url;
    }

    /** Breaks in one way, all the time. */
    Fallible by(Fault fault) {
        return new Fallible() {
            @Override
            public void breakDown() {
                proxy.set(fault);
            }

            @Override
            public void mend() {
                proxy.set(Fault.NONE);
            }
        };
    }

    @Override
    public void close() {
        proxy.close();
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
