using System.Globalization;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>The header by which an answer from a withdrawn release says so.</summary>
internal static class WithdrawnHeader
{
    /// <summary>Its name.</summary>
    public const string Name = "Release-Withdrawn";

    /// <summary>Its value: the day in Viet Nam. The reason, which may hold any letter, stands in the body.</summary>
    public static string ValueOf(Withdrawal withdrawal) => withdrawal.On.ToString("O", CultureInfo.InvariantCulture);
}
