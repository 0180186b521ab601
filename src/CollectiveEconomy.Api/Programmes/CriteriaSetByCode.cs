using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Criteria sets by code.</summary>
/// <param name="store">The register.</param>
public sealed class CriteriaSetByCode(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<string, CriteriaSet>(store, row => row.Code);
