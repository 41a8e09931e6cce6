package hengji.app.seal;

import java.time.Instant;

/**
 * A sealed paper's scan that belongs to a version.
 *
 * @param id internal
 * @param form whose
 * @param version number of the version
 * @param paper which paper
 * @param sha256 of its content
 * @param name as its sender called it
 * @param checkCode 校验码 printed on it
 * @param codeRead whether the code was read from the file; else somebody typed it
 * @param by who sent it
 * @param at when
 */
public record SealedScan(
        long id,
        long form,
        int version,
        SealedPaper paper,
        String sha256,
        String name,
        String checkCode,
        boolean codeRead,
        String by,
        Instant at) {}
