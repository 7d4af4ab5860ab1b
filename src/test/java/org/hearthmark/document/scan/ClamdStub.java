package org.hearthmark.document.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * Speaks clamd's INSTREAM on a free port: finds EICAR's test file wherever it stands, and answers with an error or not at
 * all when it is told to.
 */
final class ClamdStub implements AutoCloseable {

    /** EICAR's anti-virus test file, in two parts so that no scanner finds it here. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Thread thread;
    private volatile String always;

    ClamdStub() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = new Thread(this::serve, "clamd-stub");
        thread.setDaemon(true);
        thread.start();
    }

    VirusScan client() {
        return new Clamd(server.getInetAddress().getHostAddress(), server.getLocalPort());
    }

    /** Gives this answer to whatever comes; empty hangs up. */
    void alwaysAnswer(String answer) {
        always = answer;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        String said = command.equals("zINSTREAM\0") ? verdict(file(in)) : "UNKNOWN COMMAND";
        if (!said.isEmpty()) {
            socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String file(DataInputStream in) throws IOException {
        var file = new ByteArrayOutputStream();
        for (int length; (length = in.readInt()) > 0; ) {
            file.write(in.readNBytes(length));
        }
        return file.toString(StandardCharsets.ISO_8859_1);
    }

    private String verdict(String file) {
        if (always != null) {
            return always;
        }
        return file.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    /** The port refuses connections only when nobody waits at it any more. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
