namespace CollectiveEconomy.Statistics.Releases;

/// <summary>An announced release date.</summary>
/// <param name="On">Date in Viet Nam.</param>
/// <param name="TitleVi">Title in Vietnamese; null when none.</param>
/// <param name="TitleEn">Title in English; null when none.</param>
public sealed record AnnouncedRelease(DateOnly On, string? TitleVi, string? TitleEn);
