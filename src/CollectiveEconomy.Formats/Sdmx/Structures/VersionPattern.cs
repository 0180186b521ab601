using System.Globalization;
using System.Text.RegularExpressions;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>
/// Versions as REST 2 asks for them: <c>1.0.0</c>, <c>*</c> all, <c>~</c> the latest, <c>+</c> the latest stable one, and minimum versions such as
/// <c>1.2+.0</c>; several are separated by commas. Each structure has one version, so that the latest of those that match are all that match.
/// </summary>
public sealed partial class VersionPattern
{
    private const int PartsOfSemantic = 3;
    private const char Stable = '+';

    private readonly IReadOnlyList<Predicate<string>> _alternatives;

    private VersionPattern(IReadOnlyList<Predicate<string>> alternatives) => _alternatives = alternatives;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="SdmxRefused">It is not a pattern of versions.</exception>
    public static VersionPattern Read(string text) => new([.. text.Split(',').Select(One)]);

    /// <summary>Whether a version matches.</summary>
    public bool Matches(string version) => _alternatives.Any(matches => matches(version));

    private static Predicate<string> One(string text)
    {
        if (text is "*" or "~")
            return _ => true;
        if (text == "+")
            return version => Numbers(version) is [> 0, _, _];
        if (!Wildcard().IsMatch(text))
            return Version().IsMatch(text) ? version => version == text : throw Invalid(text);
        var parts = text.Split('.');
        var place = Array.FindIndex(parts, part => Wildcard().IsMatch(part));
        var kind = parts[place][^1];
        // A wildcard stands for all of what follows it, so only zeros can; a stable version has three parts.
        if (
            parts.Length == 1
            || parts.Count(part => Wildcard().IsMatch(part)) > 1
            || parts.Where((part, index) => index > place).Any(part => parts[place].Length == 1 && part != "0")
            || (kind == Stable && parts.Length != PartsOfSemantic)
            || !parts.All(part => Part().IsMatch(part))
        )
            throw Invalid(text);
        var least = parts.Select(part => Number(part.TrimEnd('*', '~', Stable))).ToArray();
        return version => Matches(version, least, place, kind == Stable);
    }

    // The parts before the wildcard are equal; those from it on are not less.
    private static bool Matches(string version, int[] least, int place, bool isStable) =>
        Numbers(isStable ? version : version.Split('-')[0]) is { } numbers
        && numbers.Length == least.Length
        && (!isStable || numbers[0] > 0)
        && numbers.AsSpan(0, place).SequenceEqual(least.AsSpan(0, place))
        && numbers.AsSpan(place).SequenceCompareTo(least.AsSpan(place)) >= 0;

    private static int[]? Numbers(string version) =>
        version.Split('.') is var parts && parts.All(part => part.All(char.IsAsciiDigit)) ? [.. parts.Select(Number)] : null;

    private static int Number(string part) => part.Length == 0 ? 0 : int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);

    private static SdmxRefused Invalid(string text) =>
        new(
            SdmxProblem.Syntax,
            new(
                $"'{UnknownCode.Echo(text)}' không phải phiên bản; viết {SdmxAgency.SemanticVersion}, '*', '~', '+' hoặc một phiên bản tối thiểu như 1.0~.0.",
                $"'{UnknownCode.Echo(text)}' is not a version; write {SdmxAgency.SemanticVersion}, '*', '~', '+' or a minimum version such as 1.0~.0."
            )
        );

    [GeneratedRegex(@"[*~+]")]
    private static partial Regex Wildcard();

    [GeneratedRegex(@"^(\d{1,9}[*~+]?|[*~+])$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^\d{1,9}(\.\d{1,9}){0,2}(-[A-Za-z0-9.\-]+)?$")]
    private static partial Regex Version();
}
