package hengji.documents.archive;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Little-endian numbers in a byte array; positions are checked by the caller. */
final class Bytes {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] content;

    Bytes(byte[] content) {
        this.content = content;
    }

    int s32(long at) {
        return (int) INT.get(content, Math.toIntExact(at));
    }

    long u32(long at) {
        return s32(at) & 0xFFFF_FFFFL;
    }

    long s64(long at) {
        return u32(at) | ((long) s32(at + 4) << 32);
    }

    int u16(long at) {
        int low = content[Math.toIntExact(at)] & 0xFF;
        return low | ((content[Math.toIntExact(at + 1)] & 0xFF) << 8);
    }
}
