using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CollectiveEconomy.Statistics.Releases;

/// <summary>Names a release: the year of publication and the sequence within it, for example 2026.3. 2026.10 comes after 2026.9.</summary>
/// <param name="Year">Calendar year of publication.</param>
/// <param name="Sequence">Number within the year, from 1.</param>
public readonly record struct ReleaseId(int Year, int Sequence) : IComparable<ReleaseId>
{
    /// <inheritdoc />
    public int CompareTo(ReleaseId other) => (Year, Sequence).CompareTo((other.Year, other.Sequence));

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}.{Sequence}");

    /// <summary>Reads the form that <see cref="ToString"/> writes, and no other.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReleaseId id)
    {
        id = default;
        var parts = text?.Split('.') ?? [];
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return false;
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
            return false;
        var parsed = new ReleaseId(year, sequence);
        if (sequence == 0 || parsed.ToString() != text)
            return false;
        id = parsed;
        return true;
    }

    /// <summary>Whether <paramref name="left"/> was published before <paramref name="right"/>.</summary>
    public static bool operator <(ReleaseId left, ReleaseId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> was published after <paramref name="right"/>.</summary>
    public static bool operator >(ReleaseId left, ReleaseId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> was not published after <paramref name="right"/>.</summary>
    public static bool operator <=(ReleaseId left, ReleaseId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> was not published before <paramref name="right"/>.</summary>
    public static bool operator >=(ReleaseId left, ReleaseId right) => left.CompareTo(right) >= 0;
}
