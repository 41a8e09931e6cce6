package hengji.app.keeping;

import hengji.app.storage.Sha256;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.springframework.boot.ssl.SslBundle;

/**
 * Trusts one certificate, known by its SHA-256, whoever signed it and whatever name it bears: on the same machine the
 * office is spoken to as 127.0.0.1, and its certificate may be of the county's own making.
 */
final class Pinned extends X509ExtendedTrustManager {
    private final String mark;

    private Pinned(String mark) {
        this.mark = mark;
    }

    /** For a client that speaks with the holder of that certificate only. */
    static SSLContext context(String mark) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Pinned(mark)}, null);
            return context;
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The mark of the certificate a server shows. */
    static String mark(SslBundle bundle) {
        try {
            KeyStore store = bundle.getStores().getKeyStore();
            if (store == null) {
                throw new IllegalStateException("the office has no key store");
            }
            List<String> names = Collections.list(store.aliases());
            for (String name : names) {
                if (store.isKeyEntry(name) && store.getCertificate(name) instanceof X509Certificate certificate) {
                    return mark(certificate);
                }
            }
            throw new IllegalStateException("no key among " + names);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String mark(X509Certificate certificate) throws CertificateEncodingException {
        return Sha256.of(certificate.getEncoded());
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        if (chain.length == 0 || !mark(chain[0]).equals(mark)) {
            throw new CertificateException("another certificate than the office's own");
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        throw new CertificateException("only servers are known");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
        throw new CertificateException("only servers are known");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
        throw new CertificateException("only servers are known");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
