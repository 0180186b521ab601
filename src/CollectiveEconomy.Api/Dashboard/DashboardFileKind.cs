namespace CollectiveEconomy.Api.Dashboard;

/// <summary>What a file of the dashboard is, by which it is cached and which headers it has.</summary>
internal enum DashboardFileKind
{
    /// <summary>The page at <c>/</c>.</summary>
    Page,

    /// <summary>The page at <c>/graphiql</c>.</summary>
    GraphiQL,

    /// <summary>A file whose name contains a hash of its content, so that it never changes.</summary>
    Asset,

    /// <summary>Any other file.</summary>
    Other,
}
