namespace CollectiveEconomy.Disclosure.Tests.Marking;

/// <summary>
/// What the method page promises, as margins over the best guess without answers. Noise is at least a tenth and its direction is a fair coin, so the
/// best guess with a protected value is right in one of two directions only, and there within the part of its range that a tolerance covers.
/// </summary>
public static class Promise
{
    /// <summary>Margin of guesses that are true to the last digit: no value is told, and one in a thousand may be met by chance.</summary>
    public const double Exact = 0.001;

    /// <summary>Margin of guesses within 1 percent.</summary>
    public const double Within1 = 0.05;

    /// <summary>Margin of guesses within 5 percent.</summary>
    public const double Within5 = 0.18;

    /// <summary>Margin of guesses within 10 percent.</summary>
    public const double Within10 = 0.30;

    /// <summary>Margin of guesses within 1 percent by who knows another year: the part of the noise that varies is up to a tenth in each.</summary>
    public const double KnownYear1 = 0.10;

    /// <summary>Margin of guesses within 5 percent by who knows another year.</summary>
    public const double KnownYear5 = 0.30;

    /// <summary>Margin of guesses whether noise goes up or down, by who is told a value under two names.</summary>
    public const double Direction = 0.10;

    /// <summary>Margin of guessed classes: of five neighbours one may be known to have a class, never which.</summary>
    public const double Class = 0.05;

    /// <summary>Margin of guesses who reported.</summary>
    public const double Response = 0.15;
}
