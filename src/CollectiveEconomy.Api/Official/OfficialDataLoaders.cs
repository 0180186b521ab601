using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Indicators by code.</summary>
internal sealed class IndicatorByCode(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<string, Indicator>(store, row => row.Code);

/// <summary>Source documents by code.</summary>
internal sealed class SourceDocumentByCode(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<string, SourceDocument>(store, row => row.Code);
