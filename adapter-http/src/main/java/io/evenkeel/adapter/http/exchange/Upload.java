package io.evenkeel.adapter.http.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * A body that is kept on disk until its request has been answered. Not safe for several threads.
 *
 * @param content its bytes; the file has no name any more
 */
public record Upload(FileChannel content) {

    /** Its bytes, from the first on. Closing the stream forgets the upload, so nobody has to. */
    public InputStream open() throws IOException {
        content.position(0);
        return new BufferedInputStream(Channels.newInputStream(content));
    }
}
