namespace CollectiveEconomy.Statistics.Releases;

/// <summary>A day on which a release was announced for.</summary>
/// <param name="On">The day in Viet Nam.</param>
/// <param name="TitleVi">What will be released, in Vietnamese; null when nothing is said.</param>
/// <param name="TitleEn">What will be released, in English; null when nothing is said.</param>
public sealed record AnnouncedRelease(DateOnly On, string? TitleVi, string? TitleEn);
