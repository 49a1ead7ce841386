package io.evenkeel.adapter.http.exchange;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that begin with the same bits, in CIDR notation such as {@code 10.0.0.0/8} or {@code fd00::/8}. */
public final class Network {

    private static final Pattern FORM = Pattern.compile("([^/]+)(?:/([0-9]{1,3}))?");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*(?:[0-9.]{7,15})?");

    private final String text;
    private final byte[] address;
    private final int bits;

    private Network(String text, byte[] address, int bits) {
        this.text = text;
        this.address = address;
        this.bits = bits;
    }

    /**
     * Reads one; an address alone is the network that holds nothing else.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Network parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        Optional<InetAddress> address = form.matches() ? address(form.group(1)) : Optional.empty();
        int most = address.map(known -> known.getAddress().length * Byte.SIZE).orElse(0);
        int bits = address.isEmpty() || form.group(2) == null ? most : Integer.parseInt(form.group(2));
        if (address.isEmpty() || bits > most) {
            throw new IllegalArgumentException(
                    "a network must be written such as 10.0.0.0/8 or fd00::/8, but was '" + text + "'");
        }
        return new Network(text.strip(), address.get().getAddress(), bits);
    }

    /** The address that a text is, without asking anybody what a name stands for. */
    public static Optional<InetAddress> address(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException none) {
            // It looked like an address and is none, such as 1::2::3.
            return Optional.empty();
        }
    }

    public boolean contains(InetAddress other) {
        byte[] bytes = other.getAddress();
        if (bytes.length != address.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        boolean startsAlike = Arrays.equals(address, 0, whole, bytes, 0, whole);
        return startsAlike && (rest == 0 || ((address[whole] ^ bytes[whole]) & 0xFF) >> (Byte.SIZE - rest) == 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
