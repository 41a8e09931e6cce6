package hengji.app.api;

import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Problems;
import hengji.app.storage.Sha256;
import hengji.core.explain.Wording;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A write that carries an {@code Idempotency-Key} is done once: sent again within a day it gets the same answer. The key
 * belongs to the account and to one request: method, path, query and body.
 */
@Component
class RepeatableWrites extends OncePerRequestFilter {
    static final String KEY = "Idempotency-Key";
    static final String REPEATED = "Idempotency-Replayed";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int LONGEST_KEY = 100;
    private static final int LARGEST_ANSWER = 1 << 20;
    private static final Wording BAD_KEY =
            Wording.of("Idempotency-Key 须为 1–100 个可见字符。", "An Idempotency-Key has 1 to 100 visible characters.");
    private static final Wording OTHER =
            Wording.of("这个 Idempotency-Key 已用于另一请求。", "This Idempotency-Key was used for another request.");
    private static final Wording UNDER_WAY = Wording.of(
            "同一请求正在处理或曾中断，请先查询结果再决定是否换新的 Idempotency-Key 重发。",
            "The same request is under way or broke off: look at the result before you send it with a new key.");

    private final Answers answers;
    private final Presence presence;

    RepeatableWrites(Answers answers, Presence presence) {
        this.answers = answers;
        this.presence = presence;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/v1/")
                || !WRITES.contains(request.getMethod())
                || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Who> who = presence.find(request);
        String key = Optional.ofNullable(request.getHeader(KEY)).orElse("");
        if (who.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!key.matches("[!-~]{1," + LONGEST_KEY + "}")) {
            Problems.write(HttpStatus.BAD_REQUEST, "bad-idempotency-key", BAD_KEY, request, response);
        } else {
            KeptBody kept = KeptBody.of(request);
            once(who.get().id(), key, kept, response, chain);
        }
    }

    private void once(long account, String key, KeptBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (answers.claim(account, key, mark(request))) {
            case Answers.Claim.Fresh _ -> answer(account, key, request, response, chain);
            case Answers.Claim.Answered(Answers.Answer given) -> repeat(given, response);
            case Answers.Claim.UnderWay _ ->
                Problems.write(HttpStatus.CONFLICT, "idempotency-under-way", UNDER_WAY, request, response);
            case Answers.Claim.Other _ ->
                Problems.write(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", OTHER, request, response);
        }
    }

    private void answer(long account, String key, KeptBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper watched = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, watched);
        byte[] body = watched.getContentAsByteArray();
        if (watched.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            answers.release(account, key);
        } else if (body.length <= LARGEST_ANSWER) {
            String location =
                    Optional.ofNullable(watched.getHeader(HttpHeaders.LOCATION)).orElse("");
            String media = Optional.ofNullable(watched.getContentType()).orElse("");
            answers.keep(account, key, new Answers.Answer(watched.getStatus(), media, location, body));
        }
        watched.copyBodyToResponse();
    }

    private static void repeat(Answers.Answer given, HttpServletResponse response) throws IOException {
        response.setStatus(given.status());
        response.setHeader(REPEATED, "true");
        if (!given.media().isEmpty()) {
            response.setContentType(given.media());
        }
        if (!given.location().isEmpty()) {
            response.setHeader(HttpHeaders.LOCATION, given.location());
        }
        response.getOutputStream().write(given.body());
    }

    private static String mark(KeptBody request) {
        MessageDigest digest = Sha256.digest();
        String line = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update(request.body());
        return HexFormat.of().formatHex(digest.digest());
    }
}
