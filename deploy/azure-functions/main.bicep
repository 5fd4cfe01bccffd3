// The remix in the cloud: a function app without any key. What it may do is said by the roles of
// its managed identity, at the end of this file.
targetScope = 'resourceGroup'

@description('The region of everything here.')
param location string = resourceGroup().location

@description('The Azure OpenAI resource that draws and describes. It is in this resource group already.')
param openAiName string

@description('The name of its deployment that draws.')
param imageDeployment string

@description('The model of that deployment, as imgkit/models.toml has it: it says what a picture costs.')
param imageModel string

@description('The name of its deployment that looks at pictures and plans.')
param describeDeployment string

@description('What all remixes together may cost, in US dollars. Empty: there is no budget.')
param budget string = '5'

@description('The language of the reports.')
@allowed(['en', 'fr', 'ru'])
param language string = 'en'

@description('Whether Application Insights keeps the logs, which costs money above its free amount.')
param insights bool = false

var unique = uniqueString(resourceGroup().id)

resource openAi 'Microsoft.CognitiveServices/accounts@2024-10-01' existing = {
  name: openAiName
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'remix${unique}'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: storage
  name: 'default'
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'packages'
}

resource pictures 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'pictures'
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = if (insights) {
  name: 'remix-${unique}'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource logs 'Microsoft.Insights/components@2020-02-02' = if (insights) {
  name: 'remix-${unique}'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'remix-${unique}'
  location: location
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: 'remix-${unique}'
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packages.name}'
          authentication: { type: 'SystemAssignedIdentity' }
        }
      }
      runtime: {
        name: 'python'
        version: '3.11'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: 40
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(
      {
        AzureWebJobsStorage__accountName: storage.name
        IMGKIT_MODE: 'live'
        IMGKIT_MODEL: imageModel
        IMGKIT_DESCRIBE_MODEL: describeDeployment
        IMGKIT_PICTURES: 'az://${pictures.name}/remix'
        IMGKIT_BUDGET: budget
        IMGKIT_LANGUAGE: language
        // The app's own folder cannot be written to; of a Linux machine of Azure's only /tmp can.
        IMGKIT_LEDGER: '/tmp/imgkit/ledger.sqlite3'
        AZURE_OPENAI_ENDPOINT: openAi.properties.endpoint
        AZURE_OPENAI_DEPLOYMENT: imageDeployment
        AZURE_STORAGE_ACCOUNT_NAME: storage.name
      },
      insights
        ? {
            APPLICATIONINSIGHTS_CONNECTION_STRING: logs!.properties.ConnectionString
            APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD'
          }
        : {}
    )
  }
}

// The numbers of the roles are the same in all of Azure:
// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles (November 2026)
var storageRoles = {
  // The Functions host needs more than the pictures do, for which it is Storage Blob Data
  // Contributor: https://learn.microsoft.com/azure/azure-functions/functions-reference (November 2026)
  'Storage Blob Data Owner': 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  // Durable Functions keeps its history there.
  'Storage Queue Data Contributor': '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  'Storage Table Data Contributor': '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}
var cognitiveServicesOpenAiUser = '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
var monitoringMetricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource mayStore 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(storageRoles): {
    name: guid(storage.id, app.id, role.value)
    scope: storage
    properties: {
      principalId: app.identity.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

resource mayDraw 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(openAi.id, app.id, cognitiveServicesOpenAiUser)
  scope: openAi
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', cognitiveServicesOpenAiUser)
  }
}

resource mayLog 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (insights) {
  name: guid(resourceGroup().id, app.id, monitoringMetricsPublisher)
  scope: logs
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringMetricsPublisher)
  }
}

@description('Where remixes are asked for; a function key goes along.')
output address string = 'https://${app.properties.defaultHostName}/api/remix'

@description('What to publish the functions to.')
output name string = app.name
