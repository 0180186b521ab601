using CollectiveEconomy.Disclosure.Tests.Asking;

namespace CollectiveEconomy.Disclosure.Tests.Accuracy;

/// <summary>How near the public's totals are to the truth, percent. In a register of a tenth of the size noise cancels about a third as well.</summary>
internal static class Goals
{
    /// <summary>Largest error of a national total of a year.</summary>
    public static double National => AttackedPlatform.IsNational ? 0.6 : 5;

    /// <summary>Median error of totals by region and field.</summary>
    public static double RegionAndField => AttackedPlatform.IsNational ? 2 : 7;
}
