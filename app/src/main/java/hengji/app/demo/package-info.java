/** 示范县（虚构）: a county that never was, so that a new user finds work under way. Everything in it is made up. */
@NullMarked
package hengji.app.demo;

import org.jspecify.annotations.NullMarked;
