// Sends one file and reports progress. fetch() still cannot report upload progress, XMLHttpRequest can.
export function upload(url, file, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', file)
    request.open('POST', url)
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress?.(Math.round((100 * event.loaded) / event.total))
    })
    request.addEventListener('load', () => {
      const answer = request.response
      if (request.status >= 200 && request.status < 300 && answer?.id) resolve(answer)
      else reject(new Error(answer?.detail ?? answer?.title ?? ''))
    })
    request.addEventListener('error', () => reject(new Error('')))
    request.send(form)
  })
}
