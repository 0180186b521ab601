using System.Collections.Concurrent;
using System.Text.Json;

namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>Members of enums as codes of their codelists: PROVINCIAL for Provincial.</summary>
public static class EnumCodes
{
    private static readonly ConcurrentDictionary<Enum, string> Codes = [];

    /// <summary>The code of a member, its name in capitals with underscores; null when there is none.</summary>
    public static string? Of(Enum? member) =>
        member is null ? null : Codes.GetOrAdd(member, one => JsonNamingPolicy.SnakeCaseUpper.ConvertName(one.ToString()));
}
