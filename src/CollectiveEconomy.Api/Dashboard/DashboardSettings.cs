namespace CollectiveEconomy.Api.Dashboard;

/// <summary>Where the built dashboard lies. Configuration section <c>Dashboard</c>.</summary>
internal sealed record DashboardSettings
{
    /// <summary>Its folder, relative to that of the program. Without an <c>index.html</c> there the host serves its built-in page.</summary>
    public string Folder { get; init; } = "dashboard";
}
