package io.evenkeel.application.account;

import java.util.Set;

/**
 * The commonest of the passwords that are long enough, in lower case. Short on purpose: attempts are throttled, so only what is
 * among the first few thousand guesses matters, and of those hardly any has twelve characters.
 */
final class CommonPasswords {

    static final Set<String> ALL = Set.of(
            "012345678910", "111222333444", "112233445566", "121212121212", "123123123123", "1234567890123",
            "123456789012", "12345678901234", "1234567891011", "123456789123", "123456789abc", "1234qwerasdf",
            "123qweasdzxc", "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "abc123456789", "abcd12345678",
            "abcdefghijkl", "abcdefghijklm", "adminadminadmin", "admin1234567", "administrator", "administrator1",
            "asdfasdfasdf", "asdfghjkl123", "asdfghjkl1234", "baseball1234", "changeme1234", "charlie12345",
            "computer1234", "correcthorsebatterystaple", "dragon123456", "evenkeel1234", "evenkeelevenkeel",
            "football1234", "footballfootball", "iloveyou1234", "iloveyou12345", "jordan123456", "letmein12345",
            "liverpool123", "michael12345", "monkey123456", "mustang12345", "p@ssw0rd1234", "passw0rd1234",
            "password1234", "password12345", "password123456", "password2026", "passwordpassword", "princess1234",
            "q1w2e3r4t5y6", "qazwsxedcrfv", "qweasdzxc123", "qwer1234asdf", "qwerqwerqwer", "qwerty123456",
            "qwerty1234567", "qwertyqwerty", "qwertyuiop12", "qwertyuiop123", "qwertyuiop1234", "qwertyuiopasdf",
            "qwertyuiopasdfghjkl", "secret123456", "shadow123456", "starwars1234", "sunshine1234", "superman1234",
            "test12345678", "testtesttest", "trustno1trustno1", "welcome12345", "welcome123456", "zaq12wsxcde3",
            "zxcvbnm12345", "zxcvbnmasdfg");

    private CommonPasswords() {}
}
