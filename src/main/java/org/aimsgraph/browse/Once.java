package org.aimsgraph.browse;

import java.util.function.Supplier;

/** Something that takes a while to make and is made when it is first asked for; others who ask wait for it. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T made;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
